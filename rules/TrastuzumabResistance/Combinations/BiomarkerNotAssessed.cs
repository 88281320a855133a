using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>Every place that the setting leaves open asks for something that was not measured or is not conclusive.</summary>
[Name("exclude/biomarker-not-assessed"), Description("The biomarkers it needs are not known")]
internal sealed class BiomarkerNotAssessed : Rule
{
    public override void Define()
    {
        PlacementReview review = null!;

        When()
            .Match(() => review, r => Reasons.BiomarkersFail(r), r => Reasons.Fails(r, CriterionOutcome.Missing) || Reasons.Fails(r, CriterionOutcome.Equivocal));

        Then()
            .Yield(_ => Reasons.Biomarker("exclude/biomarker-not-assessed", "biomarker-not-assessed", review, CriterionOutcome.Missing, CriterionOutcome.Equivocal));
    }
}
