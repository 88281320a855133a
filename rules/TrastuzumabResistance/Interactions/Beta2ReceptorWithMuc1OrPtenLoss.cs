using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>Catecholamines raise MUC1 and lower PTEN in models: one chain, doubted by patient data.</summary>
[Name("interaction/" + Id), Description("Beta-2 receptor high with MUC1 high or PTEN lost"), Priority(Stages.Support)]
internal sealed class Beta2ReceptorWithMuc1OrPtenLoss : Rule
{
    private const string Id = "beta2-receptor-with-muc1-or-pten-loss";

    public override void Define()
    {
        InteractionDefinition known = null!;
        BiomarkerFinding receptor = null!;
        IEnumerable<BiomarkerFinding> chain = null!;

        When()
            .Match(() => known, d => d.Id == Id)
            .Match(() => receptor, f => f.Biomarker == Biomarkers.Adrb2, f => f.Is("high"))
            .Query(() => chain, q => q.Match<BiomarkerFinding>(f => (f.Biomarker == Biomarkers.Muc1 && f.Is("high")) || Shown.PtenLoss(f)).Collect().Where(found => found.Any()));

        Then()
            .Yield(_ => new FindingsInteract(known, chain.Append(receptor).ToList()));
    }
}
