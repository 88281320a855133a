using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>What a placement asks about.</summary>
internal sealed record PlacementPatient(
    CaseContext Context,
    string HormoneReceptor,
    IReadOnlyDictionary<string, BiomarkerFinding> Findings,
    IReadOnlyDictionary<string, MechanismConclusion> Mechanisms)
{
    public TreatmentHistory History => Context.History;
}
