namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>Data from patients point to harm.</summary>
internal sealed class SignalsHarm() : StandingReasonRule("harm-signal");
