using System.Collections;
using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

internal sealed class Grouping<TKey, TElement>(TKey key) : IGrouping<TKey, TElement>
{
    private readonly List<TElement> _elements = [];

    public TKey Key { get; } = key;

    /// <summary>The items that the elements come from.</summary>
    public List<Item> Items { get; } = [];

    public static List<Grouping<TKey, TElement>> Group(
        Matcher matcher,
        List<Item> items,
        Code<Func<object?[], object?, object?>> key,
        Code<Func<object?[], object?, object?>> element)
    {
        var groups = new List<Grouping<TKey, TElement>>();

        // The tuple lets a key be null.
        var byKey = new Dictionary<ValueTuple<TKey>, Grouping<TKey, TElement>>();
        foreach (var item in items)
        {
            if (!matcher.TryCompute(key, item, out var k) || !matcher.TryCompute(element, item, out var e))
            {
                continue;
            }

            if (!byKey.TryGetValue(new((TKey)k!), out var group))
            {
                group = new Grouping<TKey, TElement>((TKey)k!);
                byKey.Add(new(group.Key), group);
                groups.Add(group);
            }

            group._elements.Add((TElement)e!);
            group.Items.Add(item);
        }

        return groups;
    }

    public IEnumerator<TElement> GetEnumerator() => _elements.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
