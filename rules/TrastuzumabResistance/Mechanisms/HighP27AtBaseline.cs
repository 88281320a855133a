using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>
/// Baseline p27 and p27 induced by treatment are two things: in the adjuvant setting a high baseline went with little added benefit.
/// Outside it p27 is a finding only.
/// </summary>
[Name("cell-cycle-escape/p27-high-adjuvant"), Description("p27 high before adjuvant therapy"), Priority(Stages.Support)]
internal sealed class HighP27AtBaseline : Rule
{
    public override void Define()
    {
        CaseContext context = null!;
        BiomarkerFinding finding = null!;

        When()
            .Match(() => context, c => c.Setting == "adjuvant")
            .Match(() => finding, f => f.Biomarker == Biomarkers.P27, f => f.Is("high"));

        Then()
            .Yield(_ => new MechanismSupport("cell-cycle-escape/p27-high-adjuvant", MechanismIds.CellCycleEscape, finding,
                "p27 is high before adjuvant therapy: in one trial trastuzumab added little, with a good prognosis. It is never a reason to withhold trastuzumab."));
    }
}
