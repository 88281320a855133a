using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>TGF-alpha stops the down-regulation of HER2 that trastuzumab induces.</summary>
[Name("impaired-her2-internalisation/tgfa-high"), Description("TGF-alpha high"), Priority(Stages.Support)]
internal sealed class TgfAlphaKeepsHer2AtTheSurface : Rule
{
    public override void Define()
    {
        BiomarkerFinding finding = null!;

        When()
            .Match(() => finding, f => f.Biomarker == Biomarkers.Tgfa, f => f.Is("high"));

        Then()
            .Yield(_ => new MechanismSupport("impaired-her2-internalisation/tgfa-high", MechanismIds.ImpairedHer2Internalisation, finding, "TGF-alpha is high: HER2 is not taken up and degraded after binding trastuzumab."));
    }
}
