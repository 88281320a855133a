using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>A cell line and a trial disagree on PTEN loss and T-DM1.</summary>
[Name("interaction/" + Id), Description("PTEN lost in metastatic disease"), Priority(Stages.Support)]
internal sealed class PtenLossAndTdm1 : Rule
{
    private const string Id = "pten-loss-and-tdm1";

    public override void Define()
    {
        InteractionDefinition known = null!;
        CaseContext context = null!;
        BiomarkerFinding pten = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => context, c => c.Setting == "metastatic")
            .Match(() => pten, f => f.Biomarker == Biomarkers.Pten, f => f.Is("lost") || f.Is("deleted"));

        Then()
            .Yield(_ => new FindingsInteract(known, new[] { pten }));
    }
}
