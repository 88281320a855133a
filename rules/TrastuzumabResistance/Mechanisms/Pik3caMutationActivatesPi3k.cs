using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>A mutated PIK3CA drives PI3K/AKT signalling below HER2.</summary>
[Name("pi3k-akt-activation/pik3ca-mutation"), Description("PIK3CA mutated"), Priority(Stages.Support)]
internal sealed class Pik3caMutationActivatesPi3k : Rule
{
    public override void Define()
    {
        BiomarkerFinding finding = null!;

        When()
            .Match(() => finding, f => f.Biomarker == Biomarkers.Pik3ca, f => f.Is("detected"));

        Then()
            .Yield(_ => new MechanismSupport("pi3k-akt-activation/pik3ca-mutation", MechanismIds.Pi3kAktActivation, finding, "PIK3CA carries an activating mutation: PI3K/AKT signals below HER2 whatever binds outside."));
    }
}
