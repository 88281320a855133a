using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>In metastatic disease PTEN loss or a PIK3CA mutation, counted as one, tells more than either alone.</summary>
[Name("interaction/" + Id), Description("PTEN lost or PIK3CA mutated, metastatic"), Priority(Stages.Support)]
internal sealed class Pi3kPathwayActive : Rule
{
    private const string Id = "pi3k-pathway-active";

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
