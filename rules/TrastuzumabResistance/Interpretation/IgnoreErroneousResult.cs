using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Profiles;

namespace DecisionSupport.TrastuzumabResistance.Interpretation;

/// <summary>A result entered in error is ignored, and said to be.</summary>
[Name("interpret/entered-in-error"), Description("A result was entered in error")]
internal sealed class IgnoreErroneousResult : Rule
{
    public override void Define()
    {
        ReportedResult result = null!;

        When()
            .Match(() => result, r => !r.IsUsable);

        Then()
            .Yield(_ => new RaisedIssues("interpret/entered-in-error", result.Path,
                new[] { new DataIssue(IssueSeverity.Info, result.Path, "entered-in-error", result.Biomarker.Name + ": a result marked as entered in error was ignored.") }));
    }
}
