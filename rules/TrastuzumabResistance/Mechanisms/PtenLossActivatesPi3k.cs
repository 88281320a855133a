using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>PTEN loss releases PI3K/AKT signalling below HER2.</summary>
[Name("pi3k-akt-activation/pten-loss"), Description("PTEN lost or deleted"), Priority(Stages.Support)]
internal sealed class PtenLossActivatesPi3k : Rule
{
    public override void Define()
    {
        BiomarkerFinding finding = null!;

        When()
            .Match(() => finding, f => f.Biomarker == Biomarkers.Pten, f => f.Is("lost") || f.Is("deleted"));

        Then()
            .Yield(_ => new MechanismSupport("pi3k-akt-activation/pten-loss", MechanismIds.Pi3kAktActivation, finding, "PTEN is lost: nothing holds PI3K/AKT signalling below HER2 back."));
    }
}
