using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>Computes a value and tests it.</summary>
internal sealed class LetStep(int slot, Code<Func<object?[], object?>> value, Code<Func<object?[], object?, bool>>? test) : Step
{
    public override void Match(Matcher matcher, int index)
    {
        if (matcher.TryCompute(value, out var result) && (test is null || matcher.Test(test, result)))
        {
            matcher.Values[slot] = result;
            matcher.Continue(index + 1);
        }
    }
}
