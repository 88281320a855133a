using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>That a kinase inhibitor gets round MUC4 is an inference.</summary>
[Name("interaction/" + Id), Description("MUC4 high"), Priority(Stages.Support)]
internal sealed class Muc4AndKinaseInhibitors : Rule
{
    private const string Id = "muc4-and-kinase-inhibitors";

    public override void Define()
    {
        InteractionDefinition known = null!;
        BiomarkerFinding muc4 = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => muc4, f => f.Biomarker == Biomarkers.Muc4, f => f.Is("high"));

        Then()
            .Yield(_ => new FindingsInteract(known, new[] { muc4 }));
    }
}
