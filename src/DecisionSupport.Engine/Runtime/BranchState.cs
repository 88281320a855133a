using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>What a session knows of a branch: its matches, and what happened since they were last computed.</summary>
internal sealed class BranchState(Branch branch)
{
    public Branch Branch { get; } = branch;

    public Dictionary<Item?[], Activation> Activations { get; } = new(ItemsComparer.Instance);

    /// <summary>Facts that came to binding steps, or changed there.</summary>
    public List<(int Step, Fact Fact)> Changes { get; } = [];

    /// <summary>Whether these changes are not the whole story, so that everything is matched afresh.</summary>
    public bool IsStale { get; set; } = branch.MatchesWithoutFacts;

    /// <summary>The number of the match in progress, or of the last one.</summary>
    public long Round { get; set; }

    /// <summary>Buffers for the match in progress.</summary>
    public object?[] Values { get; } = new object?[branch.Declarations.Length];

    public Item?[] Items { get; } = new Item?[branch.MatchSlots];

    public void Reset()
    {
        Activations.Clear();
        Changes.Clear();
        IsStale = Branch.MatchesWithoutFacts;
        Array.Clear(Values);
        Array.Clear(Items);
    }
}
