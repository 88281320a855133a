using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>A mutated AKT1 signals below HER2.</summary>
[Name("pi3k-akt-activation/akt1-mutation"), Description("AKT1 mutated"), Priority(Stages.Support)]
internal sealed class Akt1MutationActivatesAkt : Rule
{
    public override void Define()
    {
        BiomarkerFinding finding = null!;

        When()
            .Match(() => finding, f => f.Biomarker == Biomarkers.Akt1, f => f.Is("detected"));

        Then()
            .Yield(_ => new MechanismSupport("pi3k-akt-activation/akt1-mutation", MechanismIds.Pi3kAktActivation, finding, "AKT1 carries an activating mutation: AKT signals below HER2 whatever binds outside."));
    }
}
