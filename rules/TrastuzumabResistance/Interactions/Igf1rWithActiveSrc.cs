using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>IGF-1R may act by way of SRC: one route.</summary>
[Name("interaction/" + Id), Description("IGF-1R positive and SRC active"), Priority(Stages.Support)]
internal sealed class Igf1rWithActiveSrc : Rule
{
    private const string Id = "igf1r-with-active-src";

    public override void Define()
    {
        InteractionDefinition known = null!;
        BiomarkerFinding igf1r = null!;
        BiomarkerFinding src = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => igf1r, f => f.Biomarker == Biomarkers.Igf1r, f => f.Is("positive"))
            .Match(() => src, f => f.Biomarker == Biomarkers.SrcPy416, f => f.Is("high"));

        Then()
            .Yield(_ => new FindingsInteract(known, new[] { igf1r, src }));
    }
}
