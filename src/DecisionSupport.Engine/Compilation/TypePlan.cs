namespace DecisionSupport.Engine.Compilation;

/// <summary>
/// How facts of one CLR type find their nodes: the nodes that test the same member for different constants,
/// typically dozens, are found by one lookup; the others are tested one by one.
/// </summary>
internal sealed class TypePlan
{
    private const int WorthALookup = 3;

    private readonly (Func<object, object?> Member, Dictionary<object, AlphaNode[]> Nodes, AlphaNode[] All)[] _indexes;

    public TypePlan(IReadOnlyList<AlphaNode> nodes)
    {
        var groups = nodes
            .Where(n => n.Key is not null)
            .GroupBy(n => (n.FactType, n.Key!.Member))
            .Where(g => g.Count() >= WorthALookup)
            .ToList();
        var indexed = groups.SelectMany(g => g).ToHashSet();
        Others = [.. nodes.Where(n => !indexed.Contains(n))];
        _indexes = [.. groups.Select(g => (
            g.First().Key!.OfFact,
            g.GroupBy(n => n.Key!.Value).ToDictionary(v => v.Key, v => v.ToArray()),
            g.ToArray()))];
    }

    /// <summary>Nodes that every fact of the type is tested for.</summary>
    public AlphaNode[] Others { get; }

    public int IndexCount => _indexes.Length;

    /// <summary>Nodes that the fact may enter, judging by one indexed member.</summary>
    public AlphaNode[] Lookup(int index, object fact)
    {
        var (member, nodes, all) = _indexes[index];
        try
        {
            return member(fact) is { } key && nodes.TryGetValue(key, out var found) ? found : [];
        }
        catch (Exception)
        {
            // The conditions decide, in their own order, whether the error that hides here ever shows.
            return all;
        }
    }
}
