namespace DecisionSupport.Engine.Runtime;

/// <summary>Facts by the value of one member, each list in order of arrival.</summary>
internal sealed class FactIndex(Func<object, object?> member)
{
    private static readonly object Null = new();

    private readonly Dictionary<object, List<Fact>> _facts = [];

    public List<Fact>? Find(object? key) => _facts.GetValueOrDefault(key ?? Null);

    /// <summary>Returns whether it worked: the member may throw for facts that other conditions would keep out.</summary>
    public bool TryAdd(Fact fact)
    {
        if (!TryKey(fact, out var key))
        {
            return false;
        }

        if (!_facts.TryGetValue(key, out var list))
        {
            _facts.Add(key, list = []);
        }

        list.Add(fact);
        return true;
    }

    /// <summary>Returns whether the fact was found: its key may have been changed since it came.</summary>
    public bool TryRemove(Fact fact) =>
        TryKey(fact, out var key) && _facts.TryGetValue(key, out var list) && list.Remove(fact);

    private bool TryKey(Fact fact, out object key)
    {
        try
        {
            key = member(fact.Value) ?? Null;
            return true;
        }
        catch (Exception)
        {
            key = Null;
            return false;
        }
    }
}
