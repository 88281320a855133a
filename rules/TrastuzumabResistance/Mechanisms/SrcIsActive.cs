using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>SRC is a common node below several routes of escape.</summary>
[Name("src-activation/src-py416-high"), Description("phospho-SRC high"), Priority(Stages.Support)]
internal sealed class SrcIsActive : Rule
{
    public override void Define()
    {
        BiomarkerFinding finding = null!;

        When()
            .Match(() => finding, f => f.Biomarker == Biomarkers.SrcPy416, f => f.Is("high"));

        Then()
            .Yield(_ => new MechanismSupport("src-activation/src-py416-high", MechanismIds.SrcActivation, finding, "Phosphorylated SRC is high."));
    }
}
