using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Rendering;
using DecisionSupport.Reporting.Tests.Samples;

namespace DecisionSupport.Reporting.Tests;

public sealed class ApprovedReports
{
    private static readonly ReportModel Model = ReportModel.Of(PtenLoss.Assessment);

    public static TheoryData<string> Sections => [.. Model.Sections.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Sections))]
    public void Section_reads_as_approved_in_text(string id) =>
        Approval.Matches(PlainText.Of(Model.Sections.Single(s => s.Id == id), 100), $"pten-loss.{id}", "txt");

    [Theory]
    [MemberData(nameof(Sections))]
    public void Section_reads_as_approved_in_Markdown(string id) =>
        Approval.Matches(MarkdownWriter.WriteSection(Model.Sections.Single(s => s.Id == id)), $"pten-loss.{id}", "md");

    [Theory]
    [InlineData("empty")]
    [InlineData("out-of-scope")]
    [InlineData("hostile")]
    public void Report_reads_as_approved_in_text(string sample) => Approval.Matches(TextReport.ToPlainText(Sample.All[sample]), sample, "txt");

    [Theory]
    [InlineData("empty")]
    [InlineData("out-of-scope")]
    [InlineData("hostile")]
    public void Report_reads_as_approved_in_Markdown(string sample) => Approval.Matches(MarkdownReport.Write(Sample.All[sample]), sample, "md");
}
