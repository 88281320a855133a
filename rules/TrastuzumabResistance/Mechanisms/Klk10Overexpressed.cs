using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>KLK10 is raised in a resistant cell line.</summary>
[Name("klk10-overexpression/klk10-high"), Description("KLK10 high"), Priority(Stages.Support)]
internal sealed class Klk10Overexpressed : Rule
{
    public override void Define()
    {
        BiomarkerFinding finding = null!;

        When()
            .Match(() => finding, f => f.Biomarker == Biomarkers.Klk10, f => f.Is("high"));

        Then()
            .Yield(_ => new MechanismSupport("klk10-overexpression/klk10-high", MechanismIds.Klk10Overexpression, finding, "KLK10 is high."));
    }
}
