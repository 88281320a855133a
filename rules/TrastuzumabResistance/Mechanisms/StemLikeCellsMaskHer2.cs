using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>Stem-like cells with CD44 and hyaluronan cover the epitope.</summary>
[Name("cd44-masking/cd44-cd24"), Description("CD44+/CD24- phenotype"), Priority(Stages.Support)]
internal sealed class StemLikeCellsMaskHer2 : Rule
{
    public override void Define()
    {
        BiomarkerFinding finding = null!;

        When()
            .Match(() => finding, f => f.Biomarker == Biomarkers.Cd44Cd24, f => f.Is("positive"));

        Then()
            .Yield(_ => new MechanismSupport("cd44-masking/cd44-cd24", MechanismIds.Cd44Masking, finding, "The stem-like CD44+/CD24- phenotype is present."));
    }
}
