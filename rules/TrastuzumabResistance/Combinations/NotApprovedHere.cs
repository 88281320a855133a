using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>A drug of the combination is approved elsewhere only, or the combination has no place in this jurisdiction.</summary>
[Name("exclude/not-approved"), Description("Not available in this jurisdiction")]
internal sealed class NotApprovedHere(KnowledgeBase knowledge) : Rule
{
    public override void Define()
    {
        CaseContext context = null!;
        CombinationDefinition combination = null!;

        When()
            .Match(() => context)
            .Match(() => combination, c => c.Placements.Count > 0 && Availability.Text(c, context.Jurisdiction, knowledge) != null);

        Then()
            .Yield(_ => new Exclusion("exclude/not-approved", combination.Id, "not-approved", Availability.Text(combination, context.Jurisdiction, knowledge)!, combination.Evidence, null));
    }
}
