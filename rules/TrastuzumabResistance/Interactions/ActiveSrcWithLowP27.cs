using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>Active SRC and low p27 go together: one does not confirm the other.</summary>
[Name("interaction/" + Id), Description("SRC active and p27 low"), Priority(Stages.Support)]
internal sealed class ActiveSrcWithLowP27 : Rule
{
    private const string Id = "active-src-with-low-p27";

    public override void Define()
    {
        InteractionDefinition known = null!;
        BiomarkerFinding src = null!;
        BiomarkerFinding p27 = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => src, f => f.Biomarker == Biomarkers.SrcPy416, f => f.Is("high"))
            .Match(() => p27, f => f.Biomarker == Biomarkers.P27, f => f.Is("low"));

        Then()
            .Yield(_ => new FindingsInteract(known, new[] { src, p27 }));
    }
}
