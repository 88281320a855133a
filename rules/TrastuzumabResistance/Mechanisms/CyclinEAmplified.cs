using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Mechanisms;

/// <summary>Cyclin E drives CDK2 past the G1 arrest.</summary>
[Name("cell-cycle-escape/ccne1-amplified"), Description("CCNE1 amplified"), Priority(Stages.Support)]
internal sealed class CyclinEAmplified : Rule
{
    public override void Define()
    {
        BiomarkerFinding finding = null!;

        When()
            .Match(() => finding, f => f.Biomarker == Biomarkers.Ccne1, f => f.Is("amplified"));

        Then()
            .Yield(_ => new MechanismSupport("cell-cycle-escape/ccne1-amplified", MechanismIds.CellCycleEscape, finding, "Cyclin E is amplified: CDK2 can drive the cell past the arrest in G1."));
    }
}
