namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>No patient data exist for it in this disease.</summary>
internal sealed class WithoutClinicalEvidence() : StandingReasonRule("no-clinical-evidence");
