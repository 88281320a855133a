using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>The distinctive drug was given before and did not fail, or nobody knows how it ended.</summary>
[Name("caution/prior-exposure"), Description("Its distinctive drug was given before")]
internal sealed class GivenBefore(KnowledgeBase knowledge) : Rule
{
    public override void Define()
    {
        CaseContext context = null!;
        CombinationDefinition combination = null!;

        When()
            .Match(() => context)
            .Match(() => combination, c => c.Distinctive.Any(a => context.History.Had(a) && !context.History.FailedAgents.Contains(a)));

        Then()
            .Yield(_ => new RaisedCaution("caution/prior-exposure", combination.Id, combination.Distinctive[0], CautionFor(combination, context, knowledge)));
    }

    private static Caution CautionFor(CombinationDefinition combination, CaseContext context, KnowledgeBase knowledge) =>
        new("prior-exposure", CautionSeverity.High,
            $"{string.Join(" and ", combination.Distinctive.Where(context.History.Had).Select(a => knowledge.Agent(a)!.Name))} was given before: find out how that course ended.", null);
}
