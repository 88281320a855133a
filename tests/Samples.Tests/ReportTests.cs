using DecisionSupport.Assessments;
using DecisionSupport.Reporting;

namespace DecisionSupport.Samples.Tests;

public sealed class ReportTests
{
    public static TheoryData<string> Names => Sample.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_that_the_assessment_says_is_in_both_reports(string name)
    {
        var a = Sample.Assess(name);
        var ids = a.Mechanisms.Select(m => m.Id)
            .Concat(a.Suggestions.Select(s => s.Id))
            .Concat(a.Excluded.Select(e => e.Id))
            .Concat(a.Excluded.SelectMany(e => e.Reasons).Select(r => r.Code))
            .Concat(a.Suggestions.SelectMany(s => s.Cautions).Select(c => c.Code))
            .Concat(a.DataIssues.Select(d => d.Code))
            .Concat(a.Evidence.Select(e => e.Id))
            .Distinct();
        var text = Unwrap(TextReport.ToPlainText(a));
        var markdown = Unwrap(MarkdownReport.Write(a).Replace("\\", string.Empty, StringComparison.Ordinal));

        Assert.All(ids, id =>
        {
            Assert.Contains(Unwrap(id), text, StringComparison.Ordinal);
            Assert.Contains(Unwrap(id), markdown, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_profile_gives_the_same_bytes(string name)
    {
        Assert.Equal(AssessmentSerializer.ToUtf8(Sample.Assess(name)), AssessmentSerializer.ToUtf8(Sample.Assess(name)));
        Assert.Equal(TextReport.ToPlainText(Sample.Assess(name)), TextReport.ToPlainText(Sample.Assess(name)));
    }

    // Long ids are wrapped at the width of the page.
    private static string Unwrap(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
