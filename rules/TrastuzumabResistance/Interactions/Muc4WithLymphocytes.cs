using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>Few lymphocytes beside high MUC4 are expected.</summary>
[Name("interaction/" + Id), Description("MUC4 high beside lymphocytes"), Priority(Stages.Support)]
internal sealed class Muc4WithLymphocytes : Rule
{
    private const string Id = "muc4-with-lymphocytes";

    public override void Define()
    {
        InteractionDefinition known = null!;
        BiomarkerFinding muc4 = null!;
        BiomarkerFinding lymphocytes = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => muc4, f => f.Biomarker == Biomarkers.Muc4, f => f.Is("high"))
            .Match(() => lymphocytes, f => f.Biomarker == Biomarkers.StromalTils, f => Shown.Measured(f));

        Then()
            .Yield(_ => new FindingsInteract(known, new[] { muc4, lymphocytes }));
    }
}
