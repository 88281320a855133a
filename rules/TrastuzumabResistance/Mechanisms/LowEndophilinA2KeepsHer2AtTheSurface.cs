using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>Endophilin A2 is needed for the uptake of HER2.</summary>
[Name("impaired-her2-internalisation/endophilin-a2-low"), Description("Endophilin A2 low"), Priority(Stages.Support)]
internal sealed class LowEndophilinA2KeepsHer2AtTheSurface : Rule
{
    public override void Define()
    {
        BiomarkerFinding finding = null!;

        When()
            .Match(() => finding, f => f.Biomarker == Biomarkers.EndophilinA2, f => f.Is("low"));

        Then()
            .Yield(_ => new MechanismSupport("impaired-her2-internalisation/endophilin-a2-low", MechanismIds.ImpairedHer2Internalisation, finding, "Endophilin A2 is low: HER2 is taken up less after binding trastuzumab."));
    }
}
