using System.Net;
using System.Text;
using System.Xml.Linq;
using DecisionSupport.Assessments;
using DecisionSupport.Reporting;

namespace DecisionSupport.Samples.Tests;

public sealed class ReportTests
{
    public static TheoryData<string> Names => Sample.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_that_the_assessment_says_is_in_every_report(string name)
    {
        var a = Sample.Assess(name);
        var ids = a.Mechanisms.Select(m => m.Id)
            .Concat(a.Suggestions.Select(s => s.Id))
            .Concat(a.Excluded.Select(e => e.Id))
            .Concat(a.Excluded.SelectMany(e => e.Reasons).Select(r => r.Code))
            .Concat(a.Suggestions.SelectMany(s => s.Cautions).Select(c => c.Code))
            .Concat(a.DataIssues.Select(d => d.Code))
            .Concat(a.Evidence.Select(e => e.Id))
            .Concat(a.References.Select(r => r.Id))
            .Concat(a.Findings.Select(f => f.Id))
            .Distinct();
        var text = Unwrap(TextReport.ToPlainText(a));
        var markdown = Unwrap(MarkdownReport.Write(a).Replace("\\", string.Empty, StringComparison.Ordinal));

        var html = Unwrap(WebUtility.HtmlDecode(HtmlReport.Write(a)));

        Assert.All(ids, id =>
        {
            Assert.Contains(Unwrap(id), html, StringComparison.Ordinal);
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
        Assert.Equal(HtmlReport.Write(Sample.Assess(name)), HtmlReport.Write(Sample.Assess(name)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Html_is_well_formed_small_and_its_links_arrive(string name)
    {
        var html = HtmlReport.Write(Sample.Assess(name));
        var page = XElement.Parse(html["<!DOCTYPE html>\n".Length..]);
        var ids = page.Descendants().Attributes("id").Select(i => i.Value).ToList();

        Assert.True(Encoding.UTF8.GetByteCount(html) < 600_000, $"{html.Length} bytes");
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.Descendants("a").Select(l => l.Attribute("href")!.Value).Where(h => h.StartsWith('#')), h => Assert.Contains(h[1..], ids));
    }

    [Fact]
    public void Figure_leads_to_every_mechanism()
    {
        var a = Sample.Assess("pten-loss-metastatic");
        var page = XElement.Parse(HtmlReport.Write(a)["<!DOCTYPE html>\n".Length..]);
        var links = page.Descendants("svg").Descendants("a").Select(l => l.Attribute("href")!.Value).ToHashSet();

        Assert.All(a.Mechanisms, m => Assert.Contains("#mechanism-" + m.Id, links));
    }

    [Fact]
    public void Figure_shows_the_lost_protein_as_altered_in_words_and_in_shape()
    {
        var page = XElement.Parse(HtmlReport.Write(Sample.Assess("pten-loss-metastatic"))["<!DOCTYPE html>\n".Length..]);
        var pten = page.Descendants("svg").Descendants("a").Single(l => l.Elements("text").First().Value == "PTEN");

        Assert.Equal("shape altered", pten.Element("path")!.Attribute("class")!.Value);
        Assert.Equal(["PTEN", "altered", "lost"], pten.Elements("text").Select(t => t.Value));
    }

    // Long ids are wrapped at the width of the page.
    private static string Unwrap(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
