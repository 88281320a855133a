using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace DecisionSupport.TrastuzumabResistance.Tests.Support.Mutation;

/// <summary>
/// One failed test kills a mutant: the rest are skipped until the next one, which makes a run many times as fast. Does nothing outside mutation runs.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class StopAtFirstFailureAttribute : BeforeAfterTestAttribute
{
    private const int Nobody = int.MinValue;
    private static volatile int _killed = Nobody;

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest, IXunitTest test)
    {
        if (!MutationRun.IsOn)
        {
            return;
        }

        if (methodUnderTest.ReflectedType!.GetCustomAttribute<NotInMutationRunsAttribute>() is { } kept)
        {
            throw SkipException.ForSkip(kept.Reason);
        }

        if (MutationRun.Mutant == _killed)
        {
            throw SkipException.ForSkip("The mutant was killed.");
        }
    }

    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        if (MutationRun.IsOn && MutationRun.Mutant >= 0 && TestContext.Current.TestState?.Result == TestResult.Failed)
        {
            _killed = MutationRun.Mutant;
        }
    }
}
