using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>Judges every place that a combination has in the jurisdiction, condition by condition.</summary>
[Name("combination/review"), Description("Where a combination could belong"), Priority(Stages.Review)]
internal sealed class ReviewPlacements : Rule
{
    public override void Define()
    {
        CaseContext context = null!;
        HormoneReceptorStatus receptor = null!;
        IEnumerable<BiomarkerFinding> findings = null!;
        IEnumerable<MechanismConclusion> conclusions = null!;
        CombinationDefinition combination = null!;

        When()
            .Match(() => context)
            .Match(() => receptor)
            .Query(() => findings, q => q.Match<BiomarkerFinding>().Collect())
            .Query(() => conclusions, q => q.Match<MechanismConclusion>().Collect())
            .Match(() => combination);

        Then()
            .Yield(_ => PlacementCriteria.Review("combination/review", combination, context, receptor, findings, conclusions));
    }
}
