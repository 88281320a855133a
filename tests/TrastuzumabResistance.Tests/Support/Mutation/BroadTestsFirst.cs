using Xunit.Sdk;
using Xunit.v3;

namespace DecisionSupport.TrastuzumabResistance.Tests.Support.Mutation;

/// <summary>In mutation runs the tests that see most come first, so that most mutants are killed by the first test that meets them.</summary>
public sealed class BroadTestsFirst : ITestCollectionOrderer
{
    /// <inheritdoc/>
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        MutationRun.IsOn
            ? [.. testCollections.OrderByDescending(c => c.TestCollectionDisplayName.Contains(".Wording.", StringComparison.Ordinal))]
            : testCollections;
}
