using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>Caveolae take HER2 off the surface.</summary>
[Name("caveolar-sequestration/cav1-high"), Description("CAV1 high"), Priority(Stages.Support)]
internal sealed class CaveolaeSequesterHer2 : Rule
{
    public override void Define()
    {
        BiomarkerFinding finding = null!;

        When()
            .Match(() => finding, f => f.Biomarker == Biomarkers.Cav1, f => f.Is("high"));

        Then()
            .Yield(_ => new MechanismSupport("caveolar-sequestration/cav1-high", MechanismIds.CaveolarSequestration, finding, "Caveolin-1 is high: less HER2 stays at the surface for trastuzumab to bind."));
    }
}
