using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Interpretation;

/// <summary>A laboratory's own call is taken as it stands; a table per biomarker says what it means.</summary>
[Name("interpret/call"), Description("The laboratory gave a call"), Priority(Stages.Reading)]
internal sealed class ReadCall : Rule
{
    public override void Define()
    {
        ReportedResult result = null!;

        When()
            .Match(() => result, r => r.IsUsable, r => r.Biomarker.Id != Biomarkers.Her2, r => r.Result.Call != null);

        Then()
            .Yield(_ => ResultReading.FromCall("interpret/call", result));
    }
}
