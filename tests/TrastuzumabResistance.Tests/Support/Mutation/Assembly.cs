using DecisionSupport.TrastuzumabResistance.Tests.Support.Mutation;

[assembly: StopAtFirstFailure]
[assembly: TestCollectionOrderer(typeof(BroadTestsFirst))]
