using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>Two laboratories disagree on caveolin 1 and T-DM1.</summary>
[Name("interaction/" + Id), Description("Caveolin 1 high"), Priority(Stages.Support)]
internal sealed class CaveolinAndTdm1 : Rule
{
    private const string Id = "caveolin-and-tdm1";

    public override void Define()
    {
        InteractionDefinition known = null!;
        BiomarkerFinding caveolin = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => caveolin, f => f.Biomarker == Biomarkers.Cav1, f => f.Is("high"));

        Then()
            .Yield(_ => new FindingsInteract(known, new[] { caveolin }));
    }
}
