using DecisionSupport.Engine.RuleModel;
using DecisionSupport.Engine.Runtime;

namespace DecisionSupport.Engine.Compilation;

/// <summary>One alternative of a rule's conditions, with its actions.</summary>
internal sealed class Branch(CompiledRule rule, int index)
{
    public CompiledRule Rule { get; } = rule;

    public int Index { get; } = index;

    public Step[] Steps { get; set; } = [];

    /// <summary>The element of each step.</summary>
    public IReadOnlyList<RuleElement> Elements { get; set; } = [];

    /// <summary>What the slots hold; those of services follow those of matches.</summary>
    public Declaration[] Declarations { get; set; } = [];

    public int MatchSlots { get; set; }

    public ActionCode[] Actions { get; set; } = [];

    public FilterCode[] Filters { get; set; } = [];

    /// <summary>Values of slots that this alternative does not bind.</summary>
    public List<(int Slot, object? Value)> Defaults { get; } = [];

    /// <summary>Its steps that look at facts.</summary>
    public Subscription[] Subscriptions { get; set; } = [];

    /// <summary>The node whose facts are its matches, where it is one pattern and nothing else.</summary>
    public AlphaNode? OnlyNode { get; set; }

    /// <summary>Its action, where it has just one, a Yield.</summary>
    public ActionCode? OnlyYield { get; set; }

    /// <summary>Nodes without whose facts it cannot match; the one that is likely to lack them longest comes first.</summary>
    public AlphaNode[] Required { get; set; } = [];

    /// <summary>Compares arrivals at binding steps.</summary>
    public Comparison<(int Step, Fact Fact)> ByArrival => field ??= (x, y) => Arrivals.Compare(this, x, y);
}
