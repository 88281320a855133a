using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>An ERBB2 mutation leans towards an irreversible kinase inhibitor.</summary>
[Name("interaction/" + Id), Description("ERBB2 mutated in metastatic disease"), Priority(Stages.Support)]
internal sealed class Erbb2MutationAndKinaseInhibitors : Rule
{
    private const string Id = "erbb2-mutation-and-kinase-inhibitors";

    public override void Define()
    {
        InteractionDefinition known = null!;
        CaseContext context = null!;
        BiomarkerFinding mutation = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => context, c => c.Setting == "metastatic")
            .Match(() => mutation, f => f.Biomarker == Biomarkers.Erbb2Mutation, f => f.Is("detected"));

        Then()
            .Yield(_ => new FindingsInteract(known, new[] { mutation }));
    }
}
