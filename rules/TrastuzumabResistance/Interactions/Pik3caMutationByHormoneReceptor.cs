using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>Before surgery what a PIK3CA mutation means depends on the hormone receptors.</summary>
[Name("interaction/" + Id), Description("PIK3CA mutated before surgery, with ER or PR"), Priority(Stages.Support)]
internal sealed class Pik3caMutationByHormoneReceptor : Rule
{
    private const string Id = "pik3ca-mutation-by-hormone-receptor";

    public override void Define()
    {
        InteractionDefinition known = null!;
        CaseContext context = null!;
        BiomarkerFinding pik3ca = null!;
        IEnumerable<BiomarkerFinding> receptors = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => context, c => c.Setting == "neoadjuvant")
            .Match(() => pik3ca, f => f.Biomarker == Biomarkers.Pik3ca, f => f.Is("detected"))
            .Query(() => receptors, q => q.Match<BiomarkerFinding>(f => Shown.HormoneReceptor(f)).Collect());

        Then()
            .Yield(_ => new FindingsInteract(known, receptors.Append(pik3ca).ToList()));
    }
}
