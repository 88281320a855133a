using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>MUC1-C binds HER2 and keeps it active.</summary>
[Name("muc1c-her2-activation/muc1-high"), Description("MUC1-C high"), Priority(Stages.Support)]
internal sealed class Muc1cActivatesHer2 : Rule
{
    public override void Define()
    {
        BiomarkerFinding finding = null!;

        When()
            .Match(() => finding, f => f.Biomarker == Biomarkers.Muc1, f => f.Is("high"));

        Then()
            .Yield(_ => new MechanismSupport("muc1c-her2-activation/muc1-high", MechanismIds.Muc1cHer2Activation, finding, "MUC1-C is high: it can keep HER2 active."));
    }
}
