using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>Without an alteration of the pathway everolimus added nothing.</summary>
[Name("interaction/" + Id), Description("PTEN intact and no PIK3CA mutation, metastatic"), Priority(Stages.Support)]
internal sealed class Pi3kPathwayUnalteredAndEverolimus : Rule
{
    private const string Id = "pi3k-pathway-unaltered-and-everolimus";

    public override void Define()
    {
        InteractionDefinition known = null!;
        CaseContext context = null!;
        BiomarkerFinding pten = null!;
        BiomarkerFinding pik3ca = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => context, c => c.Setting == "metastatic")
            .Match(() => pten, f => f.Biomarker == Biomarkers.Pten, f => f.Is("intact"))
            .Match(() => pik3ca, f => f.Biomarker == Biomarkers.Pik3ca, f => f.Is("not-detected"));

        Then()
            .Yield(_ => new FindingsInteract(known, new[] { pten, pik3ca }));
    }
}
