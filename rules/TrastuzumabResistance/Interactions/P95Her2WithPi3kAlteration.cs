using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>p95HER2 and an altered PI3K pathway occur independently.</summary>
[Name("interaction/" + Id), Description("p95HER2 high with PTEN lost or PIK3CA mutated"), Priority(Stages.Support)]
internal sealed class P95Her2WithPi3kAlteration : Rule
{
    private const string Id = "p95her2-with-pi3k-alteration";

    public override void Define()
    {
        InteractionDefinition known = null!;
        CaseContext context = null!;
        BiomarkerFinding p95 = null!;
        IEnumerable<BiomarkerFinding> altered = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => context, c => c.Setting == "metastatic")
            .Match(() => p95, f => f.Biomarker == Biomarkers.P95Her2, f => f.Is("high"))
            .Query(() => altered, q => q.Match<BiomarkerFinding>(f => Shown.ActivePi3kPathway(f)).Collect().Where(found => found.Any()));

        Then()
            .Yield(_ => new FindingsInteract(known, altered.Append(p95).ToList()));
    }
}
