using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>HER2 without the part that trastuzumab binds keeps its kinase.</summary>
[Name("p95her2-truncation/p95her2-high"), Description("p95HER2 high"), Priority(Stages.Support)]
internal sealed class P95Her2Truncates : Rule
{
    public override void Define()
    {
        BiomarkerFinding finding = null!;

        When()
            .Match(() => finding, f => f.Biomarker == Biomarkers.P95Her2, f => f.Is("high"));

        Then()
            .Yield(_ => new MechanismSupport("p95her2-truncation/p95her2-high", MechanismIds.P95Her2Truncation, finding, "A truncated HER2 that lacks the trastuzumab epitope is abundant."));
    }
}
