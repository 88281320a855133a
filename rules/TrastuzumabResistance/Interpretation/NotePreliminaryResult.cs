using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Profiles;

namespace DecisionSupport.TrastuzumabResistance.Interpretation;

/// <summary>A preliminary result is used, and said to be preliminary.</summary>
[Name("interpret/preliminary"), Description("A result is preliminary")]
internal sealed class NotePreliminaryResult : Rule
{
    public override void Define()
    {
        ReportedResult result = null!;

        When()
            .Match(() => result, r => r.Result.Status == ResultStatus.Preliminary);

        Then()
            .Yield(_ => new RaisedIssues("interpret/preliminary", result.Path,
                new[] { new DataIssue(IssueSeverity.Info, result.Path, "preliminary-result", result.Biomarker.Name + ": the result is preliminary and may change.") }));
    }
}
