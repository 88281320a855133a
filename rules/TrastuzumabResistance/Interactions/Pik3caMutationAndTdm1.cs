using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>T-DM1 keeps its activity with a PIK3CA mutation.</summary>
[Name("interaction/" + Id), Description("PIK3CA mutated, adjuvant or metastatic"), Priority(Stages.Support)]
internal sealed class Pik3caMutationAndTdm1 : Rule
{
    private const string Id = "pik3ca-mutation-and-tdm1";

    public override void Define()
    {
        InteractionDefinition known = null!;
        CaseContext context = null!;
        BiomarkerFinding pik3ca = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => context, c => c.Setting == "adjuvant" || c.Setting == "metastatic")
            .Match(() => pik3ca, f => f.Biomarker == Biomarkers.Pik3ca, f => f.Is("detected"));

        Then()
            .Yield(_ => new FindingsInteract(known, new[] { pik3ca }));
    }
}
