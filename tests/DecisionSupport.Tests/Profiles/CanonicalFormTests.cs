using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DecisionSupport.Profiles;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Profiles;

public sealed class CanonicalFormTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Keys_and_results_are_sorted_and_nothing_is_written_for_what_is_not_known() => Assert.Equal(
        """{"clinical":{"lvefPercent":58},"disease":{"setting":"metastatic"},"profileId":"p","results":[{"assay":"ihc","biomarker":"her2","value":"3+"},{"biomarker":"pten","call":"lost"}],"schemaVersion":"1.0"}""",
        Canonical("""
            {
              "schemaVersion": "1.0", "profileId": "p", "patient": { "sex": "unknown" },
              "results": [ { "call": "lost", "biomarker": "pten", "status": "final" }, { "value": "3+", "assay": "ihc", "biomarker": "her2" } ],
              "disease": { "setting": "metastatic", "brainMetastases": "unknown", "sites": [], "residualInvasiveDisease": "unknown" },
              "therapies": [],
              "clinical": { "ildHistory": "unknown", "diabetes": "unknown", "lvefPercent": 58.0, "renalImpairment": "unknown", "hepaticImpairment": "unknown" }
            }
            """));

    [Fact]
    public void The_order_of_results_does_not_matter()
    {
        var forwards = ContractSample.Document();
        var backwards = ContractSample.Document();
        backwards["results"] = new JsonArray([.. forwards["results"]!.AsArray().Reverse().Select(r => r!.DeepClone())]);

        Assert.Equal(Canonical(forwards.ToJsonString()), Canonical(backwards.ToJsonString()));
    }

    [Fact]
    public void The_order_of_keys_does_not_matter()
    {
        var reversed = new JsonObject(ContractSample.Document().Reverse().Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())));

        Assert.Equal(Canonical(ContractSample.Json), Canonical(reversed.ToJsonString()));
    }

    [Theory]
    [InlineData("/patient/pregnancy", "\"unknown\"")]
    [InlineData("/clinical/diabetes", "\"unknown\"")]
    [InlineData("/disease/brainMetastases", "\"unknown\"")]
    [InlineData("/therapies/0/outcome", "\"unknown\"")]
    [InlineData("/therapies/0/bestResponse", "\"unknown\"")]
    [InlineData("/clinical/qtcMs", "null")]
    public void Saying_unknown_is_the_same_as_saying_nothing(string place, string value) =>
        Assert.Equal(Canonical(ContractSample.Without(place)), Canonical(ContractSample.With(place, value)));

    [Theory]
    [InlineData("/results/3/status", "\"entered-in-error\"")]
    [InlineData("/results/3/call", "\"intact\"")]
    [InlineData("/medications", "[]")]
    [InlineData("/results/4/variants/0/vaf", "0.32")]
    [InlineData("/therapies/0/line", "2")]
    [InlineData("/disease/sites", "[\"brain\", \"liver\"]")]
    [InlineData("/asOf", "\"2026-11-21\"")]
    public void A_profile_that_says_something_else_has_other_bytes(string place, string value) =>
        Assert.NotEqual(Canonical(ContractSample.Json), Canonical(ContractSample.With(place, value)));

    [Theory]
    [InlineData("0", "-0")]
    [InlineData("10", "10.0")]
    [InlineData("10", "1e1")]
    public void A_number_is_written_one_way(string one, string other) =>
        Assert.Equal(
            Canonical(Given.WithResults($$"""{ "biomarker": "er", "value": {{one}}, "unit": "%" }""")),
            Canonical(Given.WithResults($$"""{ "biomarker": "er", "value": {{other}}, "unit": "%" }""")));

    [Fact]
    public void Every_member_survives_writing_and_reading()
    {
        const string json = """
            {
              "schemaVersion": "1.0", "profileId": "Größe \"1\" \\ 肝", "asOf": "2026-11-20",
              "patient": { "birthYear": 1971, "sex": "other", "menopausalStatus": "perimenopausal", "pregnancy": "pregnant" },
              "disease": { "setting": "metastatic", "stage": "IV", "metastaticSince": "2025-01-01", "residualInvasiveDisease": "no", "sites": ["bone"], "brainMetastases": "stable", "ecog": 0 },
              "results": [
                { "biomarker": "fcgr3a", "genotype": "V/F", "specimen": "blood", "collected": "2026-01-02", "status": "amended", "lab": "L", "sourceId": "S" },
                { "biomarker": "her2", "ratio": 1.9, "copyNumber": 4.5 },
                { "biomarker": "pik3ca", "variants": [ { "protein": "p.E545K", "cdna": "c.1633G>A", "classification": "pathogenic", "vaf": 0.05 } ] },
                { "biomarker": "her2-ecd", "value": 15.25, "unit": "ng/mL", "specimen": "serum", "status": "preliminary" },
                { "biomarker": "pten", "call": "lost" }, { "biomarker": "pten", "call": "lost" }
              ],
              "therapies": [ { "agents": ["trastuzumab-emtansine"], "setting": "adjuvant", "start": "2024-01-01", "end": "2024-06-30", "bestResponse": "residual-disease", "outcome": "stopped-toxicity" } ],
              "clinical": { "lvefPercent": 49.5, "ildHistory": "past", "hepaticImpairment": "mild", "renalImpairment": "severe", "diabetes": "type-2-uncontrolled", "qtcMs": 450.5, "plateletsGigaPerL": 99 },
              "medications": ["omeprazole", "St. John's wort"]
            }
            """;
        var canonical = Canonical(json);

        Assert.Equal(canonical, Canonical(canonical));
        foreach (var value in ContractSample.Leaves(JsonNode.Parse(json)).Select(p => p[(p.LastIndexOf('/') + 1)..]).Where(n => !char.IsDigit(n[0])))
        {
            Assert.Contains($"\"{value}\":", canonical, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void There_is_no_byte_order_mark_and_no_white_space_between_tokens()
    {
        var bytes = ProfileWriter.ToCanonicalUtf8(Given.Profile(ContractSample.Json));

        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal(JsonNode.Parse(bytes)!.ToJsonString(Relaxed), Encoding.UTF8.GetString(bytes));
    }

    private static string Canonical(string json) => Encoding.UTF8.GetString(ProfileWriter.ToCanonicalUtf8(Given.Profile(json)));
}
