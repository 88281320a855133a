using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Tests.Samples;

namespace DecisionSupport.Reporting.Tests;

public sealed class ReportContentTests
{
    private static readonly Assessment Assessment = PtenLoss.Assessment;
    private static readonly string Markdown = MarkdownReport.Write(Assessment);

    // Line breaks and indentation come from the width alone.
    private static readonly string Text = string.Join(' ', TextReport.ToPlainText(Assessment).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    public static TheoryData<string> Ids =>
    [
        .. Assessment.Findings.Select(f => f.Id)
            .Concat(Assessment.Findings.Select(f => f.Rule))
            .Concat(Assessment.Mechanisms.Select(m => m.Id))
            .Concat(Assessment.Mechanisms.Select(m => m.Explanation.Rule))
            .Concat(Assessment.Suggestions.Select(s => s.Id))
            .Concat(Assessment.Suggestions.Select(s => s.Explanation.Rule))
            .Concat(Assessment.Suggestions.SelectMany(s => s.Cautions).Select(c => c.Code))
            .Concat(Assessment.Suggestions.SelectMany(s => s.CheckBefore))
            .Concat(Assessment.Excluded.Select(x => x.Id))
            .Concat(Assessment.Excluded.SelectMany(x => x.Reasons).Select(r => r.Code))
            .Concat(Assessment.Missing.Select(m => m.Biomarker ?? m.Field!))
            .Concat(Assessment.DataIssues.SelectMany(i => new[] { i.Code, i.Path }))
            .Concat(Assessment.Scope.Reasons.Select(r => r.Code))
            .Concat(Assessment.Evidence.Select(e => e.Id))
            .Concat(Assessment.References.Select(r => r.Id))
            .Concat([Assessment.Provenance.Rules.Sha256, Assessment.Provenance.Knowledge.Sha256, Assessment.Provenance.Input.Sha256])
            .Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_id_of_the_assessment_stands_in_both_reports(string id)
    {
        Assert.Contains($"`{id}`", Markdown, StringComparison.Ordinal);
        Assert.Contains(id, Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Preclinical_link_is_said_in_the_agreed_words()
    {
        const string sentence = "Preclinical only: no patient has been shown to benefit from this combination because of this biomarker.";

        Assert.Contains(sentence, Markdown, StringComparison.Ordinal);
        Assert.Contains(sentence, Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lost_protein_is_never_called_positive()
    {
        Assert.DoesNotContain("PTEN: positive", Text, StringComparison.Ordinal);
        Assert.Contains("PTEN: lost", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Likely_from_one_source_says_so_beside_the_word() =>
        Assert.Contains("likely (not replicated)", Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("pten-loss")]
    [InlineData("hostile")]
    public void Same_assessment_gives_the_same_text(string sample)
    {
        var copy = AssessmentSerializer.FromUtf8(AssessmentSerializer.ToUtf8(Sample.All[sample]));

        Assert.Equal(MarkdownReport.Write(Sample.All[sample]), MarkdownReport.Write(copy));
        Assert.Equal(TextReport.ToPlainText(Sample.All[sample]), TextReport.ToPlainText(copy));
    }

    [Fact]
    public void Lines_end_in_a_line_feed_and_have_no_trailing_blanks()
    {
        Assert.DoesNotContain('\r', Markdown);
        Assert.DoesNotContain(TextReport.ToPlainText(Assessment).Split('\n'), line => line.EndsWith(' '));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(72)]
    [InlineData(100)]
    public void No_line_is_wider_than_asked_for(int width) =>
        Assert.DoesNotContain(TextReport.ToPlainText(Assessment, width).Split('\n'), line => line.Length > width);
}
