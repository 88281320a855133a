using DecisionSupport.Engine.Runtime;

namespace DecisionSupport.Engine.Compilation;

/// <summary>
/// How facts of one CLR type find their nodes: the nodes that test the same member for different constants,
/// typically dozens, are found by one lookup; the others are tested one by one.
/// </summary>
internal sealed class TypePlan
{
    private const int WorthALookup = 3;

    private readonly ConstantIndex[] _indexes;

    public TypePlan(Type type, Network network)
    {
        var nodes = Array.FindAll(network.Nodes, n => n.FactType.IsAssignableFrom(type));
        var groups = nodes
            .Where(n => n.Key is not null)
            .GroupBy(n => (n.FactType, n.Key!.Member))
            .Where(g => g.Count() >= WorthALookup)
            .ToList();
        var indexed = groups.SelectMany(g => g).ToHashSet();
        Others = [.. nodes.Where(n => !indexed.Contains(n))];
        _indexes = [.. groups.Select(g => new ConstantIndex([.. g]))];
        IsTheSameForAll = _indexes.Length == 0 && Array.TrueForAll(Others, n => n.Test is null);
        EqualsOnlyItsType = ReferenceEquals(network.Comparer, FactIdentityComparer.Default) && TypeEquality.IsExact(type);
    }

    /// <summary>Whether a fact of the type never equals one of another type.</summary>
    public bool EqualsOnlyItsType { get; }

    /// <summary>Whether no node has conditions, so that all facts of the type enter the same ones.</summary>
    public bool IsTheSameForAll { get; }

    /// <summary>Nodes that every fact of the type is tested for.</summary>
    public AlphaNode[] Others { get; }

    public int IndexCount => _indexes.Length;

    /// <summary>Nodes that the fact may enter, judging by one indexed member.</summary>
    public AlphaNode[] Lookup(int index, object fact) => _indexes[index].Find(fact);
}
