namespace DecisionSupport.Engine.Compilation;

/// <summary>Nodes by the constant that they require of one member.</summary>
internal sealed class ConstantIndex
{
    private static readonly AlphaNode[] None = [];

    private readonly Getter _member;
    private readonly AlphaNode[] _all;
    private readonly Dictionary<string, AlphaNode[]>? _byText;
    private readonly Dictionary<object, AlphaNode[]>? _byValue;

    public ConstantIndex(AlphaNode[] nodes)
    {
        _all = nodes;
        _member = nodes[0].Key!.OfFact;
        var groups = nodes.GroupBy(n => n.Key!.Value);
        if (Array.TrueForAll(nodes, n => n.Key!.Value is string))
        {
            _byText = groups.ToDictionary(g => (string)g.Key, g => g.ToArray(), StringComparer.Ordinal);
        }
        else
        {
            _byValue = groups.ToDictionary(g => g.Key, g => g.ToArray());
        }
    }

    public AlphaNode[] Find(object fact)
    {
        try
        {
            var key = _member.Of(fact);
            return key is null ? None
                : _byText is null ? _byValue!.GetValueOrDefault(key, None)
                : key is string text ? _byText.GetValueOrDefault(text, None) : None;
        }
        catch (Exception)
        {
            // The conditions decide, in their own order, whether the error that hides here ever shows.
            return _all;
        }
    }
}
