using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>What a session knows of a branch: its matches, and what happened since they were last computed.</summary>
internal sealed class BranchState(Branch branch)
{
    public Branch Branch { get; } = branch;

    public Dictionary<Item?[], Activation> Activations { get; } = new(ItemsComparer.Instance);

    /// <summary>New facts at binding steps.</summary>
    public List<(int Step, Fact Fact)> NewFacts { get; } = [];

    /// <summary>Whether the new facts are not the whole story, so that everything is matched afresh.</summary>
    public bool IsStale { get; set; } = branch.MatchesWithoutFacts;

    /// <summary>The number of the last fresh match; activations that it did not find have ended.</summary>
    public long Round { get; set; }

    /// <summary>Buffers for the match in progress.</summary>
    public object?[] Values { get; } = new object?[branch.Declarations.Length];

    public Item?[] Items { get; } = new Item?[branch.MatchSlots];

    public void Reset()
    {
        Activations.Clear();
        NewFacts.Clear();
        IsStale = Branch.MatchesWithoutFacts;
        Array.Clear(Values);
        Array.Clear(Items);
    }
}
