using DecisionSupport.Assessments;
using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Interpretation;

/// <summary>A finding that rests on specimens taken long ago is used, and said to be old: a tumour changes under treatment, a germline does not.</summary>
[Name("interpret/old-result"), Description("A finding rests on results older than 12 months")]
internal sealed class NoteOldResult : Rule
{
    public override void Define()
    {
        CaseContext context = null!;
        BiomarkerFinding finding = null!;

        When()
            .Match(() => context)
            .Match(() => finding, f => !f.Definition.Inherited, f => IsOld(f, context));

        Then()
            .Yield(_ => new RaisedIssues("interpret/old-result", finding.Biomarker, new[] { Issue(finding) }));
    }

    internal static bool IsOld(BiomarkerFinding finding, CaseContext context) =>
        finding.State != FindingState.NotAssessed
        && finding.Inputs.Any(i => i.Decisive)
        && finding.Inputs.Where(i => i.Decisive).All(i => i.Collected is { } day && day.AddMonths(12) < context.AsOf);

    internal static DataIssue Issue(BiomarkerFinding finding)
    {
        var newest = finding.Inputs.Where(i => i.Decisive).MaxBy(i => i.Collected)!;
        return new DataIssue(
            IssueSeverity.Info,
            newest.Path,
            "old-result",
            FormattableString.Invariant($"{finding.Definition.Name}: the newest specimen that speaks was collected on {newest.Collected:yyyy-MM-dd}, more than 12 months ago; the tumour may have changed under treatment."));
    }
}
