using System.Text.Json.Nodes;

namespace DecisionSupport.Reporting.Tests;

public sealed class ProfileSchemaTests
{
    private static readonly Json Schema = new("profile.v1.schema.json");

    [Fact]
    public void Sample_profile_is_valid() => Assert.Empty(Schema.Problems(Document()));

    [Fact]
    public void Smallest_profile_is_valid() =>
        Assert.Empty(Schema.Problems("""{ "schemaVersion": "1.0", "profileId": "p", "disease": { "setting": "adjuvant" }, "results": [] }"""u8));

    [Theory]
    [InlineData("schemaVersion")]
    [InlineData("profileId")]
    [InlineData("disease")]
    [InlineData("results")]
    public void Missing_member_is_a_problem(string name)
    {
        var document = Document();
        document.Remove(name);

        Assert.NotEmpty(Schema.Problems(document));
    }

    [Theory]
    [InlineData("""{ "biomarker": "pten", "call": "lost" }""")]
    [InlineData("""{ "biomarker": "pten", "call": "not-done" }""")]
    [InlineData("""{ "biomarker": "pten", "value": 40, "unit": "H-score" }""")]
    [InlineData("""{ "biomarker": "her2", "assay": "ish", "ratio": 2.1 }""")]
    [InlineData("""{ "biomarker": "her2", "assay": "ish", "copyNumber": 6.2 }""")]
    [InlineData("""{ "biomarker": "pik3ca", "variants": [ { "protein": "His1047Arg", "classification": "pathogenic" } ] }""")]
    [InlineData("""{ "biomarker": "pik3ca", "variants": [ { "protein": "p.H1047R", "cdna": "c.3140A>G", "vaf": 0.3 } ] }""")]
    [InlineData("""{ "biomarker": "fcgr3a", "genotype": "F/F" }""")]
    [InlineData("""{ "biomarker": "fcgr2b", "call": "failed" }""")]
    [InlineData("""{ "biomarker": "stromal-tils", "value": 30, "unit": "%" }""")]
    [InlineData("""{ "biomarker": "pd-l1", "assay": "22c3", "value": 10, "unit": "CPS", "status": "final", "lab": "A", "sourceId": "1" }""")]
    [InlineData("""{ "biomarker": "mir-340-5p", "call": "down" }""")]
    public void Result_is_valid(string result) => Assert.Empty(Schema.Problems(With("results", result)));

    [Theory]
    [InlineData("""{ "biomarker": "pten" }""")]
    [InlineData("""{ "biomarker": "pten", "call": "positive" }""")]
    [InlineData("""{ "biomarker": "pten", "call": "lost", "value": 10, "unit": "%" }""")]
    [InlineData("""{ "biomarker": "pten", "value": 40 }""")]
    [InlineData("""{ "biomarker": "pten", "value": "strong" }""")]
    [InlineData("""{ "biomarker": "pten", "value": -1, "unit": "%" }""")]
    [InlineData("""{ "biomarker": "pten", "genotype": "F/F" }""")]
    [InlineData("""{ "biomarker": "er", "ratio": 2.1 }""")]
    [InlineData("""{ "biomarker": "her2", "ratio": 2.1, "call": "positive" }""")]
    [InlineData("""{ "biomarker": "fcgr3a", "genotype": "I/T" }""")]
    [InlineData("""{ "biomarker": "fcgr3a", "call": "F/F" }""")]
    [InlineData("""{ "biomarker": "pik3ca", "variants": [] }""")]
    [InlineData("""{ "biomarker": "pik3ca", "variants": [ { "vaf": 0.3 } ] }""")]
    [InlineData("""{ "biomarker": "pik3ca", "variants": [ { "cdna": "c.3140A>G", "vaf": 0.3 } ] }""")]
    [InlineData("""{ "biomarker": "pik3ca", "variants": [ { "protein": "p.H1047R", "vaf": 31 } ] }""")]
    [InlineData("""{ "biomarker": "kras", "call": "detected" }""")]
    [InlineData("""{ "call": "lost" }""")]
    [InlineData("""{ "biomarker": "pten", "call": "lost", "collected": "03.08.2026" }""")]
    [InlineData("""{ "biomarker": "pten", "call": "lost", "specimen": "bone" }""")]
    [InlineData("""{ "biomarker": "pten", "call": "lost", "surprise": 1 }""")]
    public void Result_is_a_problem(string result) => Assert.NotEmpty(Schema.Problems(With("results", result)));

    [Theory]
    [InlineData("""{ "agents": [] }""")]
    [InlineData("""{ "agents": ["herceptin"] }""")]
    [InlineData("""{ "agents": ["trastuzumab"], "outcome": "failed" }""")]
    [InlineData("""{ "agents": ["trastuzumab"], "line": 0 }""")]
    public void Therapy_is_a_problem(string therapy) => Assert.NotEmpty(Schema.Problems(With("therapies", therapy)));

    [Theory]
    [InlineData("/disease", "setting", "\"palliative\"")]
    [InlineData("/disease", "ecog", "7")]
    [InlineData("/disease", "brainMetastases", "\"treated\"")]
    [InlineData("/clinical", "lvefPercent", "\"58\"")]
    [InlineData("/clinical", "lvefPercent", "580")]
    [InlineData("/clinical", "diabetes", "\"type-2\"")]
    [InlineData("/clinical", "surprise", "1")]
    [InlineData("/patient", "pregnancy", "false")]
    [InlineData("", "asOf", "\"today\"")]
    [InlineData("", "surprise", "1")]
    public void Wrong_value_is_a_problem(string place, string name, string value)
    {
        var document = Document();
        Json.At(document, place)[name] = JsonNode.Parse(value);

        Assert.NotEmpty(Schema.Problems(document));
    }

    private static JsonObject With(string list, string entry)
    {
        var document = Document();
        document[list] = new JsonArray(JsonNode.Parse(entry));
        return document;
    }

    private static JsonObject Document() =>
        Json.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "DecisionSupport.Reporting.Tests", "Samples", "profile.json")));
}
