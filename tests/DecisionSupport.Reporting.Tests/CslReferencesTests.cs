using System.Text.Json.Nodes;
using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Tests.Samples;

namespace DecisionSupport.Reporting.Tests;

/// <summary>References for a reference manager: those of the report, with its numbers.</summary>
public sealed class CslReferencesTests
{
    private static readonly JsonArray Entries = Of(PtenLoss.Assessment);

    [Fact]
    public void Every_reference_is_there_once() => Assert.Equal(
        PtenLoss.Assessment.References.Select(r => r.Id).Order(StringComparer.Ordinal), Entries.Select(e => (string)e!["id"]!).Order(StringComparer.Ordinal));

    [Fact]
    public void Numbers_are_those_of_the_report()
    {
        var report = TextReport.ToPlainText(PtenLoss.Assessment, 4000);

        Assert.All(Entries, e => Assert.Contains($"{e!["citation-number"]}. ", report.Split('\n').First(l => l.Contains($"({e["id"]})", StringComparison.Ordinal) && l.Contains((string)e["title"]!, StringComparison.Ordinal)), StringComparison.Ordinal));
    }

    [Fact]
    public void A_journal_article_is_taken_apart()
    {
        var entry = Of(With(Article))[0]!;

        Assert.Equal("article-journal", (string)entry["type"]!);
        Assert.Equal("Kim", (string)entry["author"]![0]!["family"]!);
        Assert.Equal("SB", (string)entry["author"]![0]!["given"]!);
        Assert.Equal((51, "4", "1527-1539"), (int.Parse((string)entry["volume"]!, System.Globalization.CultureInfo.InvariantCulture), (string)entry["issue"]!, (string)entry["page"]!));
        Assert.Equal(2019, (int)entry["issued"]!["date-parts"]![0]![0]!);
        Assert.Null(entry["note"]);
    }

    [Fact]
    public void A_label_keeps_its_author_whole_and_says_what_was_not_verified()
    {
        var entry = Of(With(Article with { Authors = ["Food and Drug Administration"], Doi = null, Pmid = null, Locator = null, Year = null, Verified = false, AuthorsTruncated = true }))[0]!;

        Assert.Equal("document", (string)entry["type"]!);
        Assert.Equal("Food and Drug Administration", (string)entry["author"]![0]!["literal"]!);
        Assert.Null(entry["issued"]);
        Assert.Equal("authors truncated; bibliographic details not verified", (string)entry["note"]!);
    }

    [Fact]
    public void A_place_that_is_a_page_only_is_a_page() => Assert.Equal("e005325", (string)Of(With(Article with { Locator = "11:e005325" }))[0]!["page"]!);

    private static Reference Article { get; } = new()
    {
        Id = "kim-2019",
        Authors = ["Kim SB"],
        AuthorsTruncated = false,
        Year = 2019,
        Title = "BioPATH",
        Journal = "Cancer Research and Treatment",
        Locator = "51(4):1527-1539",
        Doi = "10.4143/crt.2018.598",
        Verified = true,
    };

    private static Assessment With(Reference reference) => Sample.Empty with { References = [reference] };

    private static JsonArray Of(Assessment assessment) => JsonNode.Parse(CslReferences.ToUtf8(assessment))!.AsArray();
}
