using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>PTEN loss and a PIK3CA mutation in one patient are unusual: the report should be checked.</summary>
[Name("interaction/" + Id), Description("PTEN lost and PIK3CA mutated"), Priority(Stages.Support)]
internal sealed class PtenLossWithPik3caMutation : Rule
{
    private const string Id = "pten-loss-with-pik3ca-mutation";

    public override void Define()
    {
        InteractionDefinition known = null!;
        BiomarkerFinding pten = null!;
        BiomarkerFinding pik3ca = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => pten, f => f.Biomarker == Biomarkers.Pten, f => f.Is("lost") || f.Is("deleted"))
            .Match(() => pik3ca, f => f.Biomarker == Biomarkers.Pik3ca, f => f.Is("detected"));

        Then()
            .Yield(_ => new FindingsInteract(known, new[] { pten, pik3ca }));
    }
}
