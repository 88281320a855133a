using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

internal sealed record SortKey(Code<Func<object?[], object?, object?>> Selector, bool IsDescending)
{
    /// <summary>Sorts by the keys; equal items keep their order. An item whose key failed, and was handled, is left out.</summary>
    public static List<Item> Sort(Matcher matcher, List<Item> items, SortKey[] keys)
    {
        if (keys.Length == 0)
        {
            return items;
        }

        var rows = new List<(Item Item, object?[] Keys)>(items.Count);
        foreach (var item in items)
        {
            var row = new object?[keys.Length];
            if (keys.Select((key, i) => matcher.TryCompute(key.Selector, item, out row[i])).All(ok => ok))
            {
                rows.Add((item, row));
            }
        }

        var sorted = rows.OrderBy(r => r.Keys, Comparer<object?[]>.Create((x, y) => Compare(x, y, keys)));
        return [.. sorted.Select(r => r.Item)];
    }

    private static int Compare(object?[] x, object?[] y, SortKey[] keys)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            // Strings by code point: the order of a result must not depend on the machine's culture.
            var order = x[i] is string a && y[i] is string b
                ? string.CompareOrdinal(a, b)
                : Comparer<object?>.Default.Compare(x[i], y[i]);
            if (order != 0)
            {
                return keys[i].IsDescending ? -Math.Sign(order) : order;
            }
        }

        return 0;
    }
}
