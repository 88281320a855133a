namespace DecisionSupport.Engine.Compilation;

/// <summary>The facts of a type that satisfy the conditions which look at nothing else.</summary>
internal sealed class AlphaNode(int index, Type factType, Code<Func<object, bool>>? test)
{
    public int Index { get; } = index;

    public Type FactType { get; } = factType;

    public Code<Func<object, bool>>? Test { get; } = test;

    public List<Subscription> Subscriptions { get; } = [];
}
