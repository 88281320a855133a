using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Interpretation;

/// <summary>An ordinal IHC score means something only where a study said which scores count.</summary>
[Name("interpret/score"), Description("The laboratory gave an ordinal score"), Priority(Stages.Reading)]
internal sealed class ReadScore : Rule
{
    public override void Define()
    {
        ReportedResult result = null!;

        When()
            .Match(() => result, r => r.IsUsable, r => r.Biomarker.Id != Biomarkers.Her2, r => r.Result.Score != null);

        Then()
            .Yield(_ => ResultReading.FromScore("interpret/score", result));
    }
}
