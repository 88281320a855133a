using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>PTEN loss can leave SRC active: one chain.</summary>
[Name("interaction/" + Id), Description("PTEN lost and SRC active"), Priority(Stages.Support)]
internal sealed class PtenLossWithActiveSrc : Rule
{
    private const string Id = "pten-loss-with-active-src";

    public override void Define()
    {
        InteractionDefinition known = null!;
        BiomarkerFinding pten = null!;
        BiomarkerFinding src = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => pten, f => f.Biomarker == Biomarkers.Pten, f => f.Is("lost") || f.Is("deleted"))
            .Match(() => src, f => f.Biomarker == Biomarkers.SrcPy416, f => f.Is("high"));

        Then()
            .Yield(_ => new FindingsInteract(known, new[] { pten, src }));
    }
}
