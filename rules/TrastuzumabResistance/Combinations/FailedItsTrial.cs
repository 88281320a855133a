namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>Its trial in this disease failed.</summary>
internal sealed class FailedItsTrial() : StandingReasonRule("negative-trial");
