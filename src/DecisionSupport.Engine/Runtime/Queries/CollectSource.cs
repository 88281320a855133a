using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>One collection for each set of values bound so far, even if it is empty.</summary>
internal sealed class CollectSource<T>(Source input, SortKey[] keys, Code<Func<object?[], object?, bool>>? test) : Source(test)
{
    protected override List<Item> ProduceAll(Matcher matcher)
    {
        var items = SortKey.Sort(matcher, input.Produce(matcher), keys);
        var values = items.Count == 0 ? [] : new T[items.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (T)items[i].Value;
        }

        return [Derived.From(values, this, items)];
    }
}
