namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>It works as trastuzumab does and meets the same resistance.</summary>
internal sealed class SameAsTrastuzumab() : StandingReasonRule("same-as-trastuzumab");
