using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>A query over a value computed from earlier ones; it changes only with them.</summary>
internal sealed class ValueSource(Code<Func<object?[], object?>> value, Code<Func<object?[], object?, bool>>? test) : Source(test)
{
    protected override List<Item> ProduceAll(Matcher matcher) =>
        matcher.TryCompute(value, out var result) ? [new Derived(result, this)] : [];
}
