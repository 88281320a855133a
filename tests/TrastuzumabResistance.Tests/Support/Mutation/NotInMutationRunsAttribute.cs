namespace DecisionSupport.TrastuzumabResistance.Tests.Support.Mutation;

/// <summary>Marks tests that would make a mutation run say too much: a mutant is to be killed by a case that can be named, every time.</summary>
/// <param name="reason">Why these tests stay out.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NotInMutationRunsAttribute(string reason) : Attribute
{
    /// <summary>Why these tests stay out.</summary>
    public string Reason => reason;
}
