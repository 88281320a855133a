using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>p95HER2 leaves kinase inhibitors an option and selects for none.</summary>
[Name("interaction/" + Id), Description("p95HER2 high in metastatic disease"), Priority(Stages.Support)]
internal sealed class P95Her2AndKinaseInhibitors : Rule
{
    private const string Id = "p95her2-and-kinase-inhibitors";

    public override void Define()
    {
        InteractionDefinition known = null!;
        CaseContext context = null!;
        BiomarkerFinding p95 = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => context, c => c.Setting == "metastatic")
            .Match(() => p95, f => f.Biomarker == Biomarkers.P95Her2, f => f.Is("high"));

        Then()
            .Yield(_ => new FindingsInteract(known, new[] { p95 }));
    }
}
