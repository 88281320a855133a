using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>A combination has a place for this patient's setting, line and biomarkers.</summary>
[Name("combination/fits"), Description("A place of the combination fits this patient")]
internal sealed class FitsThisPatient(KnowledgeBase knowledge) : Rule
{
    public override void Define()
    {
        PlacementReview review = null!;
        IEnumerable<MechanismConclusion> conclusions = null!;

        When()
            .Match(() => review, r => r.Checks.Any(c => c.Fits))
            .Query(() => conclusions, q => q.Match<MechanismConclusion>(c => c.CarriesInvestigational).Collect());

        Then()
            .Yield(_ => Placing.Best("combination/fits", review, conclusions, knowledge));
    }
}
