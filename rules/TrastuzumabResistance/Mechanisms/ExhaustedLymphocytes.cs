using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>Exhausted lymphocytes do not finish what trastuzumab began.</summary>
[Name("immune-checkpoint-evasion/pd1-tils-positive"), Description("PD-1-positive lymphocytes"), Priority(Stages.Support)]
internal sealed class ExhaustedLymphocytes : Rule
{
    public override void Define()
    {
        BiomarkerFinding finding = null!;

        When()
            .Match(() => finding, f => f.Biomarker == Biomarkers.Pd1Tils, f => f.Is("positive"));

        Then()
            .Yield(_ => new MechanismSupport("immune-checkpoint-evasion/pd1-tils-positive", MechanismIds.ImmuneCheckpointEvasion, finding, "Tumour-infiltrating lymphocytes carry PD-1."));
    }
}
