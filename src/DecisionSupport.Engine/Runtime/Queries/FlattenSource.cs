using System.Collections;
using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>A flattened result is the same as before if its source and its value are, counting equal values.</summary>
internal sealed class FlattenSource(
    Source input,
    Code<Func<object?[], object?, object?>> selector,
    Code<Func<object?[], object?, bool>>? test) : Source(test)
{
    protected override List<Item> ProduceAll(Matcher matcher)
    {
        var results = new List<Item>();
        foreach (var item in input.Produce(matcher))
        {
            if (!matcher.TryCompute(selector, item, out var values) || values is null)
            {
                continue;
            }

            var seen = new Dictionary<ValueTuple<object?>, int>();
            foreach (var value in (IEnumerable)values)
            {
                var occurrence = seen.GetValueOrDefault(new(value));
                seen[new(value)] = occurrence + 1;
                results.Add(Derived.From(value, (item, value, occurrence), item));
            }
        }

        return results;
    }
}
