namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>Nobody develops it any more: a stopped drug is not an option.</summary>
internal sealed class DevelopmentStopped() : StandingReasonRule("development-stopped");
