using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>MUC4 covers the trastuzumab epitope.</summary>
[Name("muc4-masking/muc4-high"), Description("MUC4 high"), Priority(Stages.Support)]
internal sealed class Muc4MasksHer2 : Rule
{
    public override void Define()
    {
        BiomarkerFinding finding = null!;

        When()
            .Match(() => finding, f => f.Biomarker == Biomarkers.Muc4, f => f.Is("high"));

        Then()
            .Yield(_ => new MechanismSupport("muc4-masking/muc4-high", MechanismIds.Muc4Masking, finding, "MUC4 is high: it can hide the trastuzumab epitope and blunt ADCC."));
    }
}
