using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>One lookup for each set of values bound so far, even if it is empty.</summary>
internal sealed class LookupSource<TKey, TElement>(
    Source input,
    SortKey[] keys,
    Code<Func<object?[], object?, object?>> key,
    Code<Func<object?[], object?, object?>> element,
    Code<Func<object?[], object?, bool>>? test) : Source(test)
{
    protected override List<Item> ProduceAll(Matcher matcher)
    {
        var items = SortKey.Sort(matcher, input.Produce(matcher), keys);
        var groups = Grouping<TKey, TElement>.Group(matcher, items, key, element);
        return [Derived.From(new KeyedLookup<TKey, TElement>(groups), this, items)];
    }
}
