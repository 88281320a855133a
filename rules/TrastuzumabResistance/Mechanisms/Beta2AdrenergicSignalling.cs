using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>Beta2-adrenergic signalling feeds HER2 and PI3K.</summary>
[Name("beta2-adrenergic-signalling/adrb2-high"), Description("ADRB2 high"), Priority(Stages.Support)]
internal sealed class Beta2AdrenergicSignalling : Rule
{
    public override void Define()
    {
        BiomarkerFinding finding = null!;

        When()
            .Match(() => finding, f => f.Biomarker == Biomarkers.Adrb2, f => f.Is("high"));

        Then()
            .Yield(_ => new MechanismSupport("beta2-adrenergic-signalling/adrb2-high", MechanismIds.Beta2AdrenergicSignalling, finding, "The beta2-adrenergic receptor is high."));
    }
}
