[assembly: DecisionSupport.TrastuzumabResistance.Tests.Support.Mutation.StopAtFirstFailure]
