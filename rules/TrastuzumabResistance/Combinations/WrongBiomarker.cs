using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>Every place that the setting leaves open asks for a biomarker or mechanism that this patient is known not to have.</summary>
[Name("exclude/biomarker-mismatch"), Description("The biomarkers speak against it")]
internal sealed class WrongBiomarker : Rule
{
    public override void Define()
    {
        PlacementReview review = null!;

        When()
            .Match(() => review, r => Reasons.BiomarkersFail(r), r => Reasons.Fails(r, CriterionOutcome.NotMet));

        Then()
            .Yield(_ => Reasons.Biomarker("exclude/biomarker-mismatch", "biomarker-mismatch", review, CriterionOutcome.NotMet));
    }
}
