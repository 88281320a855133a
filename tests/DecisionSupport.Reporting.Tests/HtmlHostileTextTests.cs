using System.Xml.Linq;
using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Tests.Samples;

namespace DecisionSupport.Reporting.Tests;

public sealed class HtmlHostileTextTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "<script>alert(1)</script>", "<script>alert(1)</script>" },
        { "</title></style><img src=x onerror=alert(1)>", "</title></style><img src=x onerror=alert(1)>" },
        { "\" onmouseover=\"alert(1)", "\" onmouseover=\"alert(1)" },
        { "' autofocus onfocus='alert(1)", "' autofocus onfocus='alert(1)" },
        { "]]> &lt; &#60; &amp;", "]]> &lt; &#60; &amp;" },
        { "abc\u202Edef\u200B", "abc\u2039U+202E\u203Adef\u2039U+200B\u203A" },
        { "a\u0000b\u001B[31m", "a\u2039U+0000\u203Ab\u2039U+001B\u203A[31m" },
        { new string('x', 10_000), new string('x', 10_000) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_from_outside_is_text(string text, string shown)
    {
        var page = Html.Parse(With(text));
        var plain = Html.Parse(With("x"));

        Assert.Contains(shown, page.Visible(), StringComparison.Ordinal);
        Assert.Contains(shown, page.Descendants("title").First().Value, StringComparison.Ordinal);

        // It adds no element and no attribute, whatever place it came through.
        Assert.Equal(plain.Descendants().Select(e => e.Name), page.Descendants().Select(e => e.Name));
        Assert.Equal(plain.Descendants().Attributes().Select(a => a.Name), page.Descendants().Attributes().Select(a => a.Name));
        Assert.DoesNotContain(page.Descendants().Attributes(), a => a.Value.Contains(text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("10.1000/x\" onclick=\"alert(1)")]
    [InlineData("10.1000/<script>")]
    [InlineData("10.1000/a b")]
    public void Doi_leads_nowhere_or_to_doi_org(string doi)
    {
        var assessment = PtenLoss.Assessment with { References = [.. PtenLoss.Assessment.References.Select(r => r with { Doi = doi, Pmid = doi })] };

        var outward = Html.Parse(assessment).Descendants("a").Select(a => a.Attribute("href")!.Value).Where(h => !h.StartsWith('#'));

        Assert.All(outward, href => Assert.Matches(@"^https://doi\.org/10\.1000/[A-Za-z0-9%._~-]+$", href));
    }

    private static Assessment With(string text) => PtenLoss.Assessment with
    {
        ProfileId = text,
        Findings = [.. PtenLoss.Assessment.Findings.Select(f => f with { Call = text, Reported = text, Interpretation = text, Rule = text, Name = text })],
        DataIssues = [new DataIssue(IssueSeverity.Warning, "/results/" + text, text, text)],
    };
}
