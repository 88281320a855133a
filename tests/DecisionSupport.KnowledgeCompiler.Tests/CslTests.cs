using System.Text.Json.Nodes;

namespace DecisionSupport.KnowledgeCompiler.Tests;

public sealed class CslTests
{
    private const string Paper = """
        {
          "id": "doe-2020", "type": "article-journal", "title": "A title", "container-title": "A Journal", "volume": "12", "issue": "3", "page": "45-67",
          "author": [ { "family": "Doe", "given": "J" }, { "family": "van der Berg", "given": "AB" }, { "literal": "The Group" }, { "family": "Solo" } ],
          "issued": { "date-parts": [[2020, 5]] }, "accessed": { "date-parts": [[2026, 11, 23]] },
          "DOI": "10.1000/x", "PMID": "123", "URL": "https://example.org/x", "verification": { "status": "verified" }
        }
        """;

    [Fact]
    public void A_paper_reads_to_what_reports_print() => Assert.Equal(
        """{"id":"doe-2020","authors":["Doe J","van der Berg AB","The Group","Solo"],"authorsTruncated":false,"year":2020,"title":"A title","journal":"A Journal","locator":"12(3):45-67","doi":"10.1000/x","pmid":"123","url":"https://example.org/x","verified":true}""",
        Convert(Paper).ToJsonString());

    [Theory]
    [InlineData("authors truncated", true)]
    [InlineData("read in full; authors truncated after six", true)]
    [InlineData("read in full", false)]
    public void The_note_says_whether_authors_are_cut_short(string note, bool truncated) =>
        Assert.Equal(truncated, With("note", note)["authorsTruncated"]!.GetValue<bool>());

    [Theory]
    [InlineData("verified", true)]
    [InlineData("from-article", true)]
    [InlineData("unverified", false)]
    [InlineData("", false)]
    public void Only_checked_data_count_as_verified(string status, bool verified)
    {
        var csl = JsonNode.Parse(Paper)!.AsObject();
        csl["verification"]!["status"] = status;

        Assert.Equal(verified, CslReference.ToReference(csl, "file")["verified"]!.GetValue<bool>());
    }

    [Fact]
    public void Without_a_word_on_verification_it_is_not_verified() => Assert.False(Without("verification")["verified"]!.GetValue<bool>());

    [Fact]
    public void Without_a_date_of_its_own_a_page_counts_from_the_day_on_which_it_was_read() => Assert.Equal(2026, Without("issued")["year"]!.GetValue<int>());

    [Fact]
    public void Without_any_date_there_is_no_year() => Assert.Null(Without("issued", "accessed")["year"]);

    [Theory]
    [InlineData("""{ "date-parts": [["2019"]] }""", 2019)]
    [InlineData("""{ "date-parts": [[2019]] }""", 2019)]
    [InlineData("""{ "raw": "spring" }""", null)]
    [InlineData("""{ "date-parts": [["spring"]] }""", null)]
    public void A_year_may_be_a_number_or_text(string issued, int? year)
    {
        var csl = JsonNode.Parse(Paper)!.AsObject();
        csl["issued"] = JsonNode.Parse(issued);

        Assert.Equal(year, (int?)CslReference.ToReference(csl, "file")["year"]);
    }

    [Fact]
    public void Without_authors_the_list_is_empty_and_not_missing() => Assert.Empty(Without("author")["authors"]!.AsArray());

    [Theory]
    [InlineData("issue", "12:45-67")]
    [InlineData("page", "12(3)")]
    [InlineData("volume", "45-67")]
    public void The_locator_is_made_of_what_there_is(string without, string locator) => Assert.Equal(locator, Without(without)["locator"]!.GetValue<string>());

    [Fact]
    public void Without_volume_and_page_there_is_no_locator() => Assert.Null(Without("volume", "page")["locator"]);

    [Fact]
    public void The_publisher_stands_for_a_missing_journal()
    {
        var csl = JsonNode.Parse(Paper)!.AsObject();
        csl.Remove("container-title");
        csl["publisher"] = "FDA";

        Assert.Equal("FDA", CslReference.ToReference(csl, "file")["journal"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("id", "file", "a reference has no id")]
    [InlineData("container-title", "file doe-2020", "has no container-title")]
    public void What_a_reader_cannot_do_without_is_asked_for(string without, string place, string message)
    {
        var thrown = Assert.Throws<KnowledgeFormatException>(() => Without(without));

        Assert.Equal((place, message), (thrown.Place, thrown.Message));
    }

    private static JsonNode Convert(string json) => CslReference.ToReference(JsonNode.Parse(json)!.AsObject(), "file");

    private static JsonNode With(string member, string value)
    {
        var csl = JsonNode.Parse(Paper)!.AsObject();
        csl[member] = value;
        return CslReference.ToReference(csl, "file");
    }

    private static JsonNode Without(params string[] members)
    {
        var csl = JsonNode.Parse(Paper)!.AsObject();
        foreach (var member in members)
        {
            Assert.True(csl.Remove(member));
        }

        return CslReference.ToReference(csl, "file");
    }
}
