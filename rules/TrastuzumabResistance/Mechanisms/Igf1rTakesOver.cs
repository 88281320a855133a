using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>IGF-1R pairs with HER2 and signals past trastuzumab.</summary>
[Name("igf1r-crosstalk/igf1r-positive"), Description("IGF-1R positive"), Priority(Stages.Support)]
internal sealed class Igf1rTakesOver : Rule
{
    public override void Define()
    {
        BiomarkerFinding finding = null!;

        When()
            .Match(() => finding, f => f.Biomarker == Biomarkers.Igf1r, f => f.Is("positive"));

        Then()
            .Yield(_ => new MechanismSupport("igf1r-crosstalk/igf1r-positive", MechanismIds.Igf1rCrosstalk, finding, "IGF-1R stains at the membrane."));
    }
}
