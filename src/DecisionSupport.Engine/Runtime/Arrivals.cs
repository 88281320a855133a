using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>In which order facts came to the binding steps of a branch.</summary>
internal static class Arrivals
{
    /// <summary>Lists all facts at binding steps as changes.</summary>
    public static void Of(BranchState state, AlphaMemory?[] memories)
    {
        var branch = state.Branch;
        foreach (var subscription in branch.Subscriptions)
        {
            if (subscription.IsBinding && memories[subscription.Node.Index] is { } memory)
            {
                foreach (var fact in memory.Facts)
                {
                    state.Changes.Add((subscription.Step, fact));
                }
            }
        }

        state.Changes.Sort(branch.ByArrival);
    }

    /// <summary>Which came first of a fact's arrivals in one branch: it entered its nodes in turn, and each told its steps in turn.</summary>
    public static int Order(Branch branch, int step, Fact fact) =>
        (fact.Nodes.IndexOf(branch.Steps[step].Reader!.Node) * branch.Steps.Length) + step;

    /// <summary>Compares arrivals.</summary>
    public static int Compare(Branch branch, (int Step, Fact Fact) x, (int Step, Fact Fact) y)
    {
        var order = x.Fact.Id.CompareTo(y.Fact.Id);
        return order != 0 ? order : Order(branch, x.Step, x.Fact).CompareTo(Order(branch, y.Step, y.Fact));
    }
}
