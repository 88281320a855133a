namespace DecisionSupport.Engine.Compilation;

/// <summary>The facts of a type that satisfy the conditions which look at nothing else.</summary>
internal sealed class AlphaNode(int index, Type factType, Code<Func<object, bool>>? test, NodeKey? key)
{
    public int Index { get; } = index;

    public Type FactType { get; } = factType;

    public Code<Func<object, bool>>? Test { get; } = test;

    /// <summary>A necessary condition that a lookup can check; the test checks it again.</summary>
    public NodeKey? Key { get; } = key;

    public List<Subscription> Subscriptions { get; } = [];

    /// <summary>Branches that wait for a fact here before anything is done for them.</summary>
    public Branch[] Watchers { get; set; } = [];

    /// <summary>The members by which joins look facts up, each once.</summary>
    public List<string> JoinMembers { get; } = [];
}
