using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>In metastatic disease what p95HER2 means depends on the hormone receptors.</summary>
[Name("interaction/" + Id), Description("p95HER2 high in metastatic disease, with ER or PR"), Priority(Stages.Support)]
internal sealed class P95Her2ByHormoneReceptor : Rule
{
    private const string Id = "p95her2-by-hormone-receptor";

    public override void Define()
    {
        InteractionDefinition known = null!;
        CaseContext context = null!;
        BiomarkerFinding p95 = null!;
        IEnumerable<BiomarkerFinding> receptors = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => context, c => c.Setting == "metastatic")
            .Match(() => p95, f => f.Biomarker == Biomarkers.P95Her2, f => f.Is("high"))
            .Query(() => receptors, q => q.Match<BiomarkerFinding>(f => Shown.HormoneReceptor(f)).Collect());

        Then()
            .Yield(_ => new FindingsInteract(known, receptors.Append(p95).ToList()));
    }
}
