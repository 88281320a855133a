using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>After epithelial-mesenchymal transition cells live without HER2.</summary>
[Name("emt-her2-independence/snai2-high"), Description("SLUG high"), Priority(Stages.Support)]
internal sealed class SlugMakesCellsIndependent : Rule
{
    public override void Define()
    {
        BiomarkerFinding finding = null!;

        When()
            .Match(() => finding, f => f.Biomarker == Biomarkers.Snai2, f => f.Is("high"));

        Then()
            .Yield(_ => new MechanismSupport("emt-her2-independence/snai2-high", MechanismIds.EmtHer2Independence, finding, "SLUG (SNAI2) is high, a sign of epithelial-mesenchymal transition."));
    }
}
