using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>Three trials disagree on lymphocytes and the benefit of adjuvant trastuzumab.</summary>
[Name("interaction/" + Id), Description("Lymphocytes reported, adjuvant"), Priority(Stages.Support)]
internal sealed class LymphocytesAndTrastuzumab : Rule
{
    private const string Id = "lymphocytes-and-trastuzumab";

    public override void Define()
    {
        InteractionDefinition known = null!;
        CaseContext context = null!;
        BiomarkerFinding lymphocytes = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => context, c => c.Setting == "adjuvant")
            .Match(() => lymphocytes, f => f.Biomarker == Biomarkers.StromalTils, f => Shown.Measured(f));

        Then()
            .Yield(_ => new FindingsInteract(known, new[] { lymphocytes }));
    }
}
