using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

internal sealed class ProjectSource(
    Source input,
    Code<Func<object?[], object?, object?>> selector,
    Code<Func<object?[], object?, bool>>? test) : Source(test)
{
    protected override List<Item> ProduceAll(Matcher matcher)
    {
        var items = input.Produce(matcher);
        var results = new List<Item>(items.Count);
        foreach (var item in items)
        {
            if (matcher.TryCompute(selector, item, out var value))
            {
                results.Add(Derived.From(value, item, item));
            }
        }

        return results;
    }
}
