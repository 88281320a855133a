using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>A mutated HER2 kinase works whatever binds outside.</summary>
[Name("erbb2-kinase-mutation/erbb2-mutated"), Description("ERBB2 mutated"), Priority(Stages.Support)]
internal sealed class Erbb2KinaseMutated : Rule
{
    public override void Define()
    {
        BiomarkerFinding finding = null!;

        When()
            .Match(() => finding, f => f.Biomarker == Biomarkers.Erbb2Mutation, f => f.Is("detected"));

        Then()
            .Yield(_ => new MechanismSupport("erbb2-kinase-mutation/erbb2-mutated", MechanismIds.Erbb2KinaseMutation, finding, "An activating ERBB2 mutation was found."));
    }
}
