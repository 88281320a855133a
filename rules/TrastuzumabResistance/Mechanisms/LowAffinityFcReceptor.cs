using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>The 158F form of CD16A binds IgG1 weakly.</summary>
[Name("impaired-adcc/fcgr3a-ff"), Description("FCGR3A F/F"), Priority(Stages.Support)]
internal sealed class LowAffinityFcReceptor : Rule
{
    public override void Define()
    {
        BiomarkerFinding finding = null!;

        When()
            .Match(() => finding, f => f.Biomarker == Biomarkers.Fcgr3a, f => f.Is("F/F"));

        Then()
            .Yield(_ => new MechanismSupport("impaired-adcc/fcgr3a-ff", MechanismIds.ImpairedAdcc, finding, "FCGR3A is F/F: natural killer cells hold trastuzumab weakly."));
    }
}
