using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>p95HER2 rises with total HER2, and an IHC score is no quantity to divide by.</summary>
[Name("interaction/" + Id), Description("p95HER2 high beside HER2 in metastatic disease"), Priority(Stages.Support)]
internal sealed class P95Her2AndTotalHer2 : Rule
{
    private const string Id = "p95her2-and-total-her2";

    public override void Define()
    {
        InteractionDefinition known = null!;
        CaseContext context = null!;
        BiomarkerFinding p95 = null!;
        BiomarkerFinding her2 = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => context, c => c.Setting == "metastatic")
            .Match(() => p95, f => f.Biomarker == Biomarkers.P95Her2, f => f.Is("high"))
            .Match(() => her2, f => f.Biomarker == Biomarkers.Her2, f => Shown.Measured(f));

        Then()
            .Yield(_ => new FindingsInteract(known, new[] { p95, her2 }));
    }
}
