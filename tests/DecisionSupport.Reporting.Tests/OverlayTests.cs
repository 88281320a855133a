using System.Text.Json.Nodes;
using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Tests.Samples;

namespace DecisionSupport.Reporting.Tests;

public sealed class OverlayTests
{
    private static readonly Assessment Local = PtenLoss.Assessment with
    {
        Provenance = Sample.Provenance with { Overlay = new OverlayIdentity("Our <b>hospital</b>", new string('d', 64), ["Not on the formulary: Neratinib."]) },
    };

    [Fact]
    public void What_the_site_changed_stands_on_the_first_page()
    {
        var sections = ReportModel.Of(Local).Sections.Select(s => s.Id).ToList();

        Assert.InRange(sections.IndexOf("overlay"), 1, sections.IndexOf("detail") - 1);
    }

    [Fact]
    public void Without_an_overlay_there_is_no_such_section() =>
        Assert.DoesNotContain(ReportModel.Of(PtenLoss.Assessment).Sections, s => s.Id == "overlay");

    [Fact]
    public void Text_and_Markdown_name_site_change_and_hash()
    {
        foreach (var report in new[] { TextReport.ToPlainText(Local), MarkdownReport.Write(Local) })
        {
            Assert.Contains("Not on the formulary: Neratinib.", report, StringComparison.Ordinal);
            Assert.Contains(new string('d', 64), report, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("<b>", MarkdownReport.Write(Local), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null", true)]
    [InlineData("{ \"name\": \"Our hospital\", \"sha256\": \"dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd\", \"changes\": [] }", true)]
    [InlineData("{ \"name\": \"Our hospital\", \"changes\": [] }", false)]
    [InlineData("\"Our hospital\"", false)]
    public void The_schema_knows_the_overlay(string overlay, bool valid)
    {
        var document = JsonNode.Parse(AssessmentSerializer.ToUtf8(Local))!;
        document["provenance"]!["overlay"] = JsonNode.Parse(overlay);

        Assert.Equal(valid, new Json("assessment.v1.schema.json").Problems(document).Length == 0);
    }
}
