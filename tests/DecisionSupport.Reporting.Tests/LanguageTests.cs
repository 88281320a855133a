using System.Text.RegularExpressions;
using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Tests.Samples;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Tests;

/// <summary>The frame of a report speaks the reader's language; the knowledge base stays English and says so.</summary>
public sealed class LanguageTests
{
    private static readonly ReportOptions German = new() { Language = "de" };

    public static TheoryData<string> EveryKey => [.. Text.Keys];

    [Theory]
    [MemberData(nameof(EveryKey))]
    public void Each_text_has_the_same_places_in_both_languages(string key) =>
        Assert.Equal(Places(Text.Get(key)), Places(Text.In("de", () => Text.Get(key))));

    [Fact]
    public void German_leaves_few_texts_as_they_are()
    {
        // Cards in a record speak English only: the EHR around them is not asked for a language yet.
        var same = Text.Keys.Where(k => !k.StartsWith("card.", StringComparison.Ordinal) && !k.StartsWith("override.", StringComparison.Ordinal)).Where(k => Text.Get(k).Any(char.IsLower) && Text.Get(k) == Text.In("de", () => Text.Get(k))).Order(StringComparer.Ordinal);

        Assert.Equal(Unchanged, same);
    }

    [Fact]
    public void A_German_report_reads_as_approved() => Approval.Matches(TextReport.ToPlainText(PtenLoss.Assessment, options: German), "pten-loss.german", "txt");

    [Fact]
    public void The_page_names_its_language_and_that_of_the_knowledge_base()
    {
        var page = Html.Parse(HtmlReport.Write(PtenLoss.Assessment, German));
        var claims = PtenLoss.Assessment.Evidence.Select(e => e.Claim).ToHashSet(StringComparer.Ordinal);

        Assert.Equal("de", page.AncestorsAndSelf().Last().Attribute("lang")!.Value);
        var shown = page.Descendants().Where(e => !e.HasElements && claims.Contains(e.Value)).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, e => Assert.Equal("en", e.Attribute("lang")?.Value));
    }

    [Fact]
    public void An_English_page_marks_no_part_as_another_language() =>
        Assert.Single(Html.Parse(HtmlReport.Write(PtenLoss.Assessment)).DescendantsAndSelf(), e => e.Attribute("lang") is not null);

    [Fact]
    public void A_language_lasts_for_one_report()
    {
        var before = MarkdownReport.Write(PtenLoss.Assessment);
        var german = MarkdownReport.Write(PtenLoss.Assessment, German);

        Assert.NotEqual(before, german);
        Assert.Equal(before, MarkdownReport.Write(PtenLoss.Assessment));
    }

    [Fact]
    public async Task Two_languages_at_once_do_not_mix()
    {
        var (english, german) = (HtmlReport.Write(PtenLoss.Assessment), HtmlReport.Write(PtenLoss.Assessment, German));

        var written = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => HtmlReport.Write(PtenLoss.Assessment, i % 2 == 0 ? null : German))));

        Assert.All(written, (text, i) => Assert.Equal(i % 2 == 0 ? english : german, text));
    }

    [Fact]
    public void An_unknown_language_is_refused() =>
        Assert.Throws<ArgumentException>(() => HtmlReport.Write(PtenLoss.Assessment, new ReportOptions { Language = "xx" }));

    [Fact]
    public void A_text_that_a_language_lacks_is_English() =>
        Assert.Equal("x", Text.WithFallback(new(StringComparer.Ordinal), new(StringComparer.Ordinal) { ["a"] = "x" })["a"]);

    // Names, abbreviations and punctuation that are the same in both languages.
    private static readonly string[] Unchanged =
    [
        "evidence.n",
        "field.clinical.diabetes",
        "jurisdiction.CN",
        "options.status",
        "references.doi",
        "references.et-al",
        "setting.adjuvant",
        "setting.neoadjuvant",
    ];

    private static IEnumerable<string> Places(string text) => Regex.Matches(text, @"\{\d\}").Select(m => m.Value).Order(StringComparer.Ordinal);
}
