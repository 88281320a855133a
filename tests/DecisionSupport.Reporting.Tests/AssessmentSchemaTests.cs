using System.Text.Json.Nodes;
using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Tests.Samples;

namespace DecisionSupport.Reporting.Tests;

public sealed class AssessmentSchemaTests
{
    private static readonly Json Schema = new("assessment.v1.schema.json");

    public static TheoryData<string> RequiredMembers =>
    [
        "/schemaVersion", "/profileId", "/generatedAt", "/provenance", "/scope", "/case", "/findings", "/mechanisms", "/suggestions", "/excluded",
        "/missing", "/dataIssues", "/evidence", "/references", "/provenance/engine", "/provenance/input/sha256", "/provenance/asOf",
        "/scope/status", "/case/monthsToRelapse", "/findings/0/threshold", "/mechanisms/0/likelihood", "/mechanisms/0/evidenceAgainst",
        "/mechanisms/0/defeats", "/suggestions/0/cautions", "/suggestions/0/status/0/stale", "/excluded/0/reasons", "/missing/0/biomarker",
        "/missing/1/field", "/missing/0/kind", "/missing/0/wouldChange", "/missing/0/wouldChange/0/set", "/missing/0/wouldChange/0/difference/options/0/after",
        "/missing/0/wouldChange/0/difference/mechanisms/0/before", "/missingPairs", "/missingPairs/runs", "/missingPairs/found/0/set", "/findings/0/inputs",
        "/suggestions/0/agentNames", "/excluded/0/agentNames", "/case/priorAgentNames", "/provenance/rules/intendedUse", "/dataIssues/0/path", "/evidence/0/n", "/references/0/verified",
    ];

    public static TheoryData<string, string> WrongValues => new()
    {
        { "/schemaVersion", "\"2.0\"" },
        { "/generatedAt", "\"yesterday\"" },
        { "/provenance/jurisdiction", "\"XX\"" },
        { "/provenance/input/sha256", "\"ABC\"" },
        { "/provenance/asOf", "\"20.11.2026\"" },
        { "/scope/status", "\"out-of-scope\"" },
        { "/case/setting", "\"palliative\"" },
        { "/findings/0/state", "\"Positive\"" },
        { "/findings/0/threshold", "\"none\"" },
        { "/mechanisms/0/presence", "\"maybe\"" },
        { "/mechanisms/0/presence", "\"absent\"" },
        { "/mechanisms/0/likelihood", "\"certain\"" },
        { "/mechanisms/0/likelihood", "null" },
        { "/mechanisms/0/replicated", "false" },
        { "/mechanisms/0/weighed/0/role", "\"ignored\"" },
        { "/suggestions/0/tier", "\"best\"" },
        { "/suggestions/0/rank", "0" },
        { "/suggestions/0/id", "\"Tucatinib + trastuzumab\"" },
        { "/suggestions/0/cautions/0/severity", "\"severe\"" },
        { "/excluded/0/reasons", "[]" },
        { "/excluded/0/reasons/0/code", "\"other\"" },
        { "/missing", "null" },
        { "/missing/0/kind", "\"lost\"" },
        { "/missing/0/wouldChange/0/set", "\"pik3ca\"" },
        { "/missing/0/wouldChange/0/difference/options/0/after/rank", "0" },
        { "/missing/0/wouldChange/0/difference/exclusions/0/adds", "[\"other\"]" },
        { "/missingPairs/found/0/set", "[\"muc4=high\"]" },
        { "/findings/0/inputs", "null" },
        { "/dataIssues/0/severity", "\"fatal\"" },
        { "/evidence/0/tier", "\"t1\"" },
        { "/references/0/doi", "\"https://doi.org/10.1/x\"" },
    };

    [Theory]
    [InlineData("pten-loss")]
    [InlineData("empty")]
    [InlineData("out-of-scope")]
    [InlineData("hostile")]
    public void Written_assessment_is_valid(string sample) => Assert.Empty(Schema.Problems(AssessmentSerializer.ToUtf8(Sample.All[sample])));

    [Theory]
    [MemberData(nameof(RequiredMembers))]
    public void Missing_member_is_a_problem(string place)
    {
        var document = Document();
        var (parent, name) = Split(place);
        Assert.True(Json.At(document, parent).AsObject().Remove(name));

        Assert.NotEmpty(Schema.Problems(document));
    }

    [Theory]
    [MemberData(nameof(WrongValues))]
    public void Wrong_value_is_a_problem(string place, string value)
    {
        var document = Document();
        var (parent, name) = Split(place);
        Json.At(document, parent)[name] = JsonNode.Parse(value);

        Assert.NotEmpty(Schema.Problems(document));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/provenance/rules")]
    [InlineData("/scope/reasons/0")]
    [InlineData("/findings/0")]
    [InlineData("/findings/4/threshold")]
    [InlineData("/mechanisms/0/explanation")]
    [InlineData("/suggestions/0/cautions/0")]
    [InlineData("/excluded/0/reasons/0")]
    [InlineData("/missing/0/wouldChange/0")]
    [InlineData("/missing/0/wouldChange/0/difference")]
    [InlineData("/missingPairs")]
    [InlineData("/evidence/0")]
    [InlineData("/references/0")]
    public void Extra_member_is_a_problem(string place)
    {
        var document = Document();
        Json.At(document, place).AsObject()["surprise"] = 1;

        Assert.NotEmpty(Schema.Problems(document));
    }

    private static JsonObject Document() => Json.Parse(AssessmentSerializer.ToUtf8(PtenLoss.Assessment));

    private static (string Parent, string Name) Split(string place) => (place[..place.LastIndexOf('/')], place[(place.LastIndexOf('/') + 1)..]);
}
