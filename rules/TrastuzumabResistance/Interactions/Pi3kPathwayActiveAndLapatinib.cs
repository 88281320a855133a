using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>Lapatinib does not get round an active PI3K pathway.</summary>
[Name("interaction/" + Id), Description("PTEN lost or PIK3CA mutated, metastatic"), Priority(Stages.Support)]
internal sealed class Pi3kPathwayActiveAndLapatinib : Rule
{
    private const string Id = "pi3k-pathway-active-and-lapatinib";

    public override void Define()
    {
        InteractionDefinition known = null!;
        CaseContext context = null!;
        IEnumerable<BiomarkerFinding> altered = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => context, c => c.Setting == "metastatic")
            .Query(() => altered, q => q.Match<BiomarkerFinding>(f => Shown.ActivePi3kPathway(f)).Collect().Where(found => found.Any()));

        Then()
            .Yield(_ => new FindingsInteract(known, altered.ToList()));
    }
}
