using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>A stem-like surface may follow from SLUG: one chain.</summary>
[Name("interaction/" + Id), Description("SLUG high and CD44+/CD24-"), Priority(Stages.Support)]
internal sealed class Snai2WithCd44Cd24 : Rule
{
    private const string Id = "snai2-with-cd44-cd24";

    public override void Define()
    {
        InteractionDefinition known = null!;
        BiomarkerFinding slug = null!;
        BiomarkerFinding cells = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => slug, f => f.Biomarker == Biomarkers.Snai2, f => f.Is("high"))
            .Match(() => cells, f => f.Biomarker == Biomarkers.Cd44Cd24, f => f.Is("positive"));

        Then()
            .Yield(_ => new FindingsInteract(known, new[] { slug, cells }));
    }
}
