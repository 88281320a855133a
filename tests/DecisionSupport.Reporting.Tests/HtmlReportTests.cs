using System.Xml.Linq;
using DecisionSupport.Reporting.Tests.Samples;

namespace DecisionSupport.Reporting.Tests;

public sealed class HtmlReportTests
{
    private static readonly string[] Headings = ["h1", "h2", "h3", "h4"];

    public static TheoryData<string> Samples => [.. Sample.All.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Report_reads_as_approved(string sample) =>
        Approval.Matches(Html.WithoutStyle(HtmlReport.Write(Sample.All[sample])), sample, "html");

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_same_assessment_gives_the_same_text(string sample) =>
        Assert.Equal(HtmlReport.Write(Sample.All[sample]), HtmlReport.Write(Sample.All[sample]));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Nothing_is_loaded_and_nothing_runs(string sample)
    {
        var page = Html.Parse(Sample.All[sample]);

        Assert.DoesNotContain(page.Descendants(), e => e.Name.LocalName is "script" or "link" or "img" or "iframe" or "object" or "base" or "form" or "use" or "image");
        Assert.DoesNotContain(page.DescendantsAndSelf().Attributes(), a => a.Name.LocalName is "src" or "srcset" or "style" || a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("http", page.Descendants("style").Single().Value, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.Descendants("style").Single().Value, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:", page.Values("content").First(c => c.Contains("default-src", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Links_lead_within_the_report_or_to_a_publication_without_telling_it_from_where(string sample)
    {
        var page = Html.Parse(Sample.All[sample]);
        var ids = page.Values("id").ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.Descendants("a"), link =>
        {
            var href = link.Attribute("href")!.Value;
            if (href.StartsWith('#'))
            {
                Assert.Contains(href[1..], ids);
                return;
            }

            Assert.Matches(@"^https://(doi\.org/10\.|pubmed\.ncbi\.nlm\.nih\.gov/\d+/)", href);
            Assert.Equal("noreferrer noopener", link.Attribute("rel")!.Value);
            Assert.Contains(link.Ancestors("section"), s => s.Attribute("id")?.Value == "references");
        });
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Structure_is_what_a_screen_reader_steps_through(string sample)
    {
        var page = Html.Parse(Sample.All[sample]);
        var levels = page.Descendants().Select(e => Array.IndexOf(Headings, e.Name.LocalName) + 1).Where(level => level > 0).ToList();

        Assert.Equal("en", page.Attribute("lang")!.Value);
        Assert.NotEmpty(page.Descendants("title").First().Value);
        Assert.All(new[] { "header", "nav", "main", "footer", "h1" }, name => Assert.Single(page.Descendants(name)));
        Assert.All(levels.Zip(levels.Skip(1)), step => Assert.True(step.Second <= step.First + 1, $"h{step.First} is followed by h{step.Second}"));
        Assert.All(page.Descendants("table"), t => Assert.Single(t.Elements("caption")));
        Assert.All(page.Descendants("th"), th => Assert.Contains(th.Attribute("scope")!.Value, new[] { "col", "row" }));
        Assert.All(page.Values("aria-labelledby"), id => Assert.Contains(id, page.Values("id")));
        Assert.Equal("#summary", page.Descendants("a").First(a => a.Attribute("class")?.Value == "skip").Attribute("href")!.Value);
    }

    [Fact]
    public void Evidence_for_and_against_stands_side_by_side()
    {
        var mechanism = Html.Parse(PtenLoss.Assessment).Descendants("div").Single(e => e.Attribute("id")?.Value == "mechanism-pi3k-akt-activation");
        var sides = mechanism.Descendants("div").Single(e => e.Attribute("class")?.Value == "evidence").Elements("div").Select(e => e.Attribute("class")!.Value);

        Assert.Equal(["side for", "side against"], sides.Take(2));
    }

    [Fact]
    public void Every_id_of_the_assessment_is_shown()
    {
        var a = PtenLoss.Assessment;
        var text = Html.Parse(a).Visible();

        Assert.All(
            a.Mechanisms.Select(m => m.Id)
                .Concat(a.Suggestions.Select(s => s.Id))
                .Concat(a.Excluded.Select(x => x.Id))
                .Concat(a.Findings.Select(f => f.Id))
                .Concat(a.DataIssues.Select(i => i.Code))
                .Concat(a.Evidence.Select(e => e.Id))
                .Concat(a.References.Select(r => r.Id)),
            id => Assert.Contains(id, text, StringComparison.Ordinal));
    }
}
