namespace DecisionSupport.Engine.Runtime;

/// <summary>Facts by the value of one member, each list in order of arrival.</summary>
internal sealed class FactIndex(Func<object, object?> member)
{
    private static readonly object Null = new();

    private readonly Dictionary<object, List<Fact>> _facts = [];
    private readonly Dictionary<Fact, object> _keys = [];

    public List<Fact>? Find(object? key) => _facts.GetValueOrDefault(key ?? Null);

    public void Add(Fact fact)
    {
        var key = member(fact.Value) ?? Null;
        if (!_facts.TryGetValue(key, out var list))
        {
            _facts.Add(key, list = []);
        }

        list.Add(fact);
        _keys.Add(fact, key);
    }

    /// <summary>By the key that the fact had when it came: it may have been changed since.</summary>
    public void Remove(Fact fact)
    {
        if (_keys.Remove(fact, out var key))
        {
            _facts[key].Remove(fact);
        }
    }
}
