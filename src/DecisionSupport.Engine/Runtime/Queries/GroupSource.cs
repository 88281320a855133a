using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>One group for each key, in order of first appearance.</summary>
internal sealed class GroupSource<TKey, TElement>(
    Source input,
    Code<Func<object?[], object?, object?>> key,
    Code<Func<object?[], object?, object?>> element,
    Code<Func<object?[], object?, bool>>? test) : Source(test)
{
    protected override List<Item> ProduceAll(Matcher matcher)
    {
        var groups = Grouping<TKey, TElement>.Group(matcher, input.Produce(matcher), key, element);
        var results = new List<Item>(groups.Count);
        foreach (var group in groups)
        {
            results.Add(Derived.From(group, new ValueTuple<TKey>(group.Key), group.Items));
        }

        return results;
    }
}
