using System.Collections;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

internal sealed class KeyedLookup<TKey, TElement>(List<Grouping<TKey, TElement>> groups) : IKeyedLookup<TKey, TElement>
{
    private readonly Dictionary<ValueTuple<TKey>, Grouping<TKey, TElement>> _byKey = groups.ToDictionary(g => new ValueTuple<TKey>(g.Key));

    public int Count => groups.Count;

    public IEnumerable<TKey> Keys => groups.Select(g => g.Key);

    public IEnumerable<TElement> this[TKey key] => _byKey.TryGetValue(new(key), out var group) ? group : [];

    public bool Contains(TKey key) => _byKey.ContainsKey(new(key));

    public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator() => groups.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
