using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>The site's own formulary does not have the combination, or one of its drugs.</summary>
[Name("exclude/not-on-formulary"), Description("Not on the site's formulary")]
internal sealed class NotOnFormulary(KnowledgeBase knowledge) : Rule
{
    public override void Define()
    {
        CombinationDefinition combination = null!;

        When()
            .Match(() => combination, c => knowledge.NotOnFormulary(c) != null);

        Then()
            .Yield(_ => new Exclusion("exclude/not-on-formulary", combination.Id, "not-approved", knowledge.NotOnFormulary(combination)!, Array.Empty<string>(), null));
    }
}
