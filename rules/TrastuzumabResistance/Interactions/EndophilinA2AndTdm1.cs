using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>Low endophilin A2 weakens T-DM1 in cells.</summary>
[Name("interaction/" + Id), Description("Endophilin A2 low"), Priority(Stages.Support)]
internal sealed class EndophilinA2AndTdm1 : Rule
{
    private const string Id = "endophilin-a2-and-tdm1";

    public override void Define()
    {
        InteractionDefinition known = null!;
        BiomarkerFinding endophilin = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => endophilin, f => f.Biomarker == Biomarkers.EndophilinA2, f => f.Is("low"));

        Then()
            .Yield(_ => new FindingsInteract(known, new[] { endophilin }));
    }
}
