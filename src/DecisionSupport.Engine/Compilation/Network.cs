using System.Collections.Concurrent;

namespace DecisionSupport.Engine.Compilation;

/// <summary>All compiled rules. Immutable apart from a cache, so sessions on any thread share it.</summary>
internal sealed class Network(
    CompiledRule[] rules,
    Branch[] branches,
    AlphaNode[] nodes,
    IEqualityComparer<object>? comparer,
    SessionOptions options)
{
    private readonly ConcurrentDictionary<Type, TypePlan> _plans = new();

    public CompiledRule[] Rules { get; } = rules;

    public Branch[] Branches { get; } = branches;

    public Branch[] BranchesWithoutNeeds { get; } = Array.FindAll(branches, b => b.Required.Length == 0);

    public AlphaNode[] Nodes { get; } = nodes;

    /// <summary>What makes facts equal; <see langword="null"/> for their own Equals.</summary>
    public IEqualityComparer<object>? Comparer { get; } = comparer;

    public SessionOptions Options { get; } = options;

    /// <summary>The nodes that a fact of the type may enter: those of the type, its base types and interfaces.</summary>
    public TypePlan PlanFor(Type factType) =>
        _plans.GetOrAdd(factType, static (type, network) => new TypePlan(type, network), this);
}
