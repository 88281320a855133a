using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>
/// The disease progressed on the drug that makes the regimen what it is, or that drug was not tolerated.
/// Trastuzumab, pertuzumab and chemotherapy as a backbone never count: staying on HER2 blockade is standard.
/// </summary>
[Name("exclude/already-received"), Description("Its distinctive drug has failed or was not tolerated")]
internal sealed class AlreadyReceived(KnowledgeBase knowledge) : Rule
{
    public override void Define()
    {
        CaseContext context = null!;
        CombinationDefinition combination = null!;

        When()
            .Match(() => context)
            .Match(() => combination, c => c.Distinctive.Any(a => context.History.FailedAgents.Contains(a)));

        Then()
            .Yield(_ => new Exclusion("exclude/already-received", combination.Id, "already-received", Text(combination, context, knowledge), Array.Empty<string>(), null));
    }

    private static string Text(CombinationDefinition combination, CaseContext context, KnowledgeBase knowledge) =>
        $"{string.Join(" and ", combination.Distinctive.Where(context.History.FailedAgents.Contains).Select(a => knowledge.Agent(a)!.Name))} was given before and ended by progression or toxicity, or at most six months before relapse.";
}
