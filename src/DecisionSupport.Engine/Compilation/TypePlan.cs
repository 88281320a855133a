using DecisionSupport.Engine.Runtime;

namespace DecisionSupport.Engine.Compilation;

/// <summary>
/// How facts of one CLR type find their nodes: the nodes that test the same member for different constants,
/// typically dozens, are found by one lookup; the others are tested one by one.
/// </summary>
internal sealed class TypePlan
{
    private const int WorthALookup = 3;
    private const int WorthASketch = 20;

    private readonly ConstantIndex[] _indexes;
    private readonly Type _type;
    private int _rewinds;
    private Func<object, int>? _sketch;

    public TypePlan(Type type, Network network)
    {
        _type = type;
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

    /// <summary>
    /// See <see cref="Compilation.Sketch"/>. Asked for whenever a session that used the type is emptied, and made only when that happens often,
    /// because making one takes longer than it saves in a few sessions. Threads may race here, which is harmless.
    /// </summary>
    public Func<object, int>? Sketch
    {
        get
        {
            if (EqualsOnlyItsType && _rewinds < WorthASketch && ++_rewinds == WorthASketch)
            {
                _sketch = Compilation.Sketch.For(_type);
            }

            return _sketch;
        }
    }

    /// <summary>Whether no node has conditions, so that all facts of the type enter the same ones.</summary>
    public bool IsTheSameForAll { get; }

    /// <summary>Nodes that every fact of the type is tested for.</summary>
    public AlphaNode[] Others { get; }

    public int IndexCount => _indexes.Length;

    /// <summary>Whether one lookup tells all nodes that a fact may enter.</summary>
    public bool HasOnlyIndex => Others.Length == 0 && _indexes.Length == 1;

    /// <summary>Nodes that the fact may enter, judging by one indexed member.</summary>
    public AlphaNode[] Lookup(int index, object fact) => _indexes[index].Find(fact);
}
