using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Interpretation;

/// <summary>A number is read against a published cut-off, or left uninterpreted where nobody agreed on one.</summary>
[Name("interpret/number"), Description("The laboratory gave a number"), Priority(Stages.Reading)]
internal sealed class ReadNumber : Rule
{
    public override void Define()
    {
        ReportedResult result = null!;

        When()
            .Match(() => result, r => r.IsUsable, r => r.Biomarker.Id != Biomarkers.Her2, r => r.Result.Value != null);

        Then()
            .Yield(_ => ResultReading.FromNumber("interpret/number", result));
    }
}
