using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>Carriers of FCGR3A 158F may do better on margetuximab: a weak hint.</summary>
[Name("interaction/" + Id), Description("FCGR3A 158F carried, metastatic"), Priority(Stages.Support)]
internal sealed class Fcgr3a158FAndMargetuximab : Rule
{
    private const string Id = "fcgr3a-158f-and-margetuximab";

    public override void Define()
    {
        InteractionDefinition known = null!;
        CaseContext context = null!;
        BiomarkerFinding genotype = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => context, c => c.Setting == "metastatic")
            .Match(() => genotype, f => f.Biomarker == Biomarkers.Fcgr3a, f => f.Is("F/F") || f.Is("V/F"));

        Then()
            .Yield(_ => new FindingsInteract(known, new[] { genotype }));
    }
}
