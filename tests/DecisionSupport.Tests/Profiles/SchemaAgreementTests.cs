using System.Text.Json.Nodes;
using DecisionSupport.Tests.Support;
using NJsonSchema;

namespace DecisionSupport.Tests.Profiles;

/// <summary>The published schema and the reader say the same of a document, wherever a schema can say it.</summary>
public sealed class SchemaAgreementTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(DecisionSupport.Schemas.Read("profile.v1.schema.json")).GetAwaiter().GetResult();

    // The table of the format: biomarkers, their own calls, and their other forms.
    private static readonly (string Biomarkers, string Calls, string Forms)[] Table =
    [
        ("her2", "positive negative", "ordinal ratio copyNumber"),
        ("er pr", "positive low-positive negative", "%"),
        ("erbb2-mutation pik3ca akt1", "not-detected detected vus", "variants"),
        ("pten", "intact reduced lost deleted", "H-score %"),
        ("p95her2", "high low", "RF/mm2 % H-score"),
        ("her2-ecd", "elevated normal", "ng/mL"),
        ("igf1r", "positive negative", "ordinal H-score"),
        ("igfbp3 ppm1h endophilin-a2", "low normal", ""),
        ("muc1 muc4 adrb2 cav1 tgfa src-py416 snai2 klk10 bmpr1a cd73 aldh1", "high low", "ordinal"),
        ("cd44-cd24", "positive negative", "%"),
        ("p27", "high low", "%"),
        ("ccne1", "amplified not-amplified", "copies %"),
        ("fcgr3a", "", "V/V V/F F/F"),
        ("fcgr2b", "", "I/I I/T T/T"),
        ("brca1-2-germline", "pathogenic not-detected", ""),
        ("stromal-tils", "", "%"),
        ("pd1-tils", "positive negative", ""),
        ("pd-l1", "positive negative", "CPS %"),
        ("mir-340-5p mir-23b-3p mir-195-5p mir-656-5p", "up down unchanged", ""),
    ];

    private static readonly string[] Common = ["equivocal", "not-done", "failed", "unknown"];

    public static TheoryData<string> Biomarkers => [.. Table.SelectMany(t => t.Biomarkers.Split(' '))];

    [Fact]
    public void Reader_and_schema_know_the_biomarkers_of_the_format_and_no_others()
    {
        var expected = Table.SelectMany(t => t.Biomarkers.Split(' ')).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(expected, Given.Knowledge.BiomarkerIds.Order(StringComparer.Ordinal));
        Assert.Equal(expected, Enumeration("result", "biomarker").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Reader_and_schema_know_the_same_agents() =>
        Assert.Equal(Given.Knowledge.AgentIds.Order(StringComparer.Ordinal), Definition("agent")["enum"]!.AsArray().Select(a => a!.GetValue<string>()).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Biomarkers))]
    public void A_biomarker_takes_its_own_calls_and_forms_and_no_others(string biomarker)
    {
        var row = Table.Single(t => t.Biomarkers.Split(' ').Contains(biomarker));
        string[] taken = [.. Words(row.Calls).Concat(Common).Select(c => $"call {c}"), .. Words(row.Forms).Select(f => f is "ordinal" or "ratio" or "copyNumber" or "variants" ? f : "form " + f)];
        var disagreements = Forms(biomarker)
            .Select(f => (f.Name, Expected: taken.Contains(f.Name), Reader: Given.Read(Given.WithResults(f.Json)).IsValid, Schema: SchemaTakes(Given.WithResults(f.Json))))
            .Where(f => f.Expected != f.Reader || f.Expected != f.Schema);

        Assert.Empty(disagreements);
    }

    [Theory]
    [InlineData("/schemaVersion", "\"1.1\"", false)]
    [InlineData("/profileId", "\" \"", false)]
    [InlineData("/profileId", "17", false)]
    [InlineData("/asOf", "\"today\"", false)]
    [InlineData("/patient", "{}", true)]
    [InlineData("/patient/birthYear", "1899", false)]
    [InlineData("/patient/birthYear", "1971.5", false)]
    [InlineData("/patient/sex", "\"unknown\"", true)]
    [InlineData("/patient/sex", "\"f\"", false)]
    [InlineData("/patient/menopausalStatus", "\"perimenopausal\"", true)]
    [InlineData("/patient/pregnancy", "\"unknown\"", true)]
    [InlineData("/patient/name", "\"x\"", false)]
    [InlineData("/disease/setting", "\"palliative\"", false)]
    [InlineData("/disease/stage", "\"IV\"", true)]
    [InlineData("/disease/stage", "\"\"", false)]
    [InlineData("/disease/metastaticSince", "\"2026-01-01\"", true)]
    [InlineData("/disease/residualInvasiveDisease", "\"yes\"", true)]
    [InlineData("/disease/residualInvasiveDisease", "true", false)]
    [InlineData("/disease/sites", "[]", true)]
    [InlineData("/disease/sites/0", "\"\"", false)]
    [InlineData("/disease/brainMetastases", "\"treated\"", false)]
    [InlineData("/disease/ecog", "0", true)]
    [InlineData("/disease/ecog", "5", true)]
    [InlineData("/disease/ecog", "6", false)]
    [InlineData("/disease/ecog", "-1", false)]
    [InlineData("/results", "[]", true)]
    [InlineData("/results/0/assay", "\"\"", false)]
    [InlineData("/results/0/specimen", "\"blood\"", true)]
    [InlineData("/results/0/specimen", "\"bone\"", false)]
    [InlineData("/results/0/status", "\"entered-in-error\"", true)]
    [InlineData("/results/0/status", "\"corrected\"", false)]
    [InlineData("/results/0/collected", "\"03.08.2026\"", false)]
    [InlineData("/results/0/lab", "\"L\"", true)]
    [InlineData("/results/0/sourceId", "\"S\"", true)]
    [InlineData("/results/0/unit", "\"%\"", false)]
    [InlineData("/results/0/call", "\"positive\"", false)]
    [InlineData("/results/1/ratio", "0", false)]
    [InlineData("/results/1/ratio", "100.5", false)]
    [InlineData("/results/1/copyNumber", "0", true)]
    [InlineData("/results/1/copyNumber", "501", false)]
    [InlineData("/results/2/value", "100", true)]
    [InlineData("/results/2/value", "100.1", false)]
    [InlineData("/results/2/value", "-1", false)]
    [InlineData("/results/2/unit", "\"percent\"", false)]
    [InlineData("/results/4/variants", "[]", false)]
    [InlineData("/results/4/variants/0/vaf", "1", true)]
    [InlineData("/results/4/variants/0/vaf", "1.01", false)]
    [InlineData("/results/4/variants/0/cdna", "\"c.3140A>G\"", true)]
    [InlineData("/results/4/variants/0/gene", "\"PIK3CA\"", false)]
    [InlineData("/results/4/variants/0/classification", "\"vus\"", true)]
    [InlineData("/results/4/variants/0/classification", "\"bad\"", false)]
    [InlineData("/results/5/value", "1000001", false)]
    [InlineData("/therapies", "[]", true)]
    [InlineData("/therapies/0/agents", "[]", false)]
    [InlineData("/therapies/0/agents/0", "\"herceptin\"", false)]
    [InlineData("/therapies/0/setting", "\"early\"", false)]
    [InlineData("/therapies/0/line", "0", false)]
    [InlineData("/therapies/0/bestResponse", "\"pathological-complete-response\"", true)]
    [InlineData("/therapies/0/bestResponse", "\"good\"", false)]
    [InlineData("/therapies/0/outcome", "\"stopped-toxicity\"", true)]
    [InlineData("/therapies/0/outcome", "\"failed\"", false)]
    [InlineData("/clinical/lvefPercent", "4.9", false)]
    [InlineData("/clinical/lvefPercent", "5", true)]
    [InlineData("/clinical/lvefPercent", "95", true)]
    [InlineData("/clinical/lvefPercent", "96", false)]
    [InlineData("/clinical/qtcMs", "199", false)]
    [InlineData("/clinical/qtcMs", "900", true)]
    [InlineData("/clinical/qtcMs", "901", false)]
    [InlineData("/clinical/plateletsGigaPerL", "3000", true)]
    [InlineData("/clinical/plateletsGigaPerL", "3001", false)]
    [InlineData("/clinical/ildHistory", "\"past\"", true)]
    [InlineData("/clinical/hepaticImpairment", "\"terrible\"", false)]
    [InlineData("/clinical/renalImpairment", "\"mild\"", true)]
    [InlineData("/clinical/diabetes", "\"type-2\"", false)]
    [InlineData("/medications", "[]", true)]
    [InlineData("/medications/0", "\"\"", false)]
    [InlineData("/surprise", "1", false)]
    public void A_changed_sample_is_taken_by_both_or_refused_by_both(string place, string value, bool taken)
    {
        var json = ContractSample.With(place, value);

        Assert.Equal((taken, taken), (Given.Read(json).IsValid, SchemaTakes(json)));
    }

    [Theory]
    [InlineData("/asOf", true)]
    [InlineData("/patient", true)]
    [InlineData("/therapies", true)]
    [InlineData("/clinical", true)]
    [InlineData("/medications", true)]
    [InlineData("/schemaVersion", false)]
    [InlineData("/profileId", false)]
    [InlineData("/disease", false)]
    [InlineData("/disease/setting", false)]
    [InlineData("/results", false)]
    [InlineData("/results/0/biomarker", false)]
    [InlineData("/results/2/unit", false)]
    [InlineData("/results/3/call", false)]
    [InlineData("/results/4/variants/0/protein", false)]
    [InlineData("/therapies/0/agents", false)]
    [InlineData("/therapies/0/setting", false)]
    public void A_member_may_be_left_out_for_both_or_for_neither(string place, bool optional)
    {
        var json = ContractSample.Without(place);

        Assert.Equal((optional, optional), (Given.Read(json).IsValid, SchemaTakes(json)));
    }

    [Fact]
    public void The_sample_of_the_format_is_taken_by_both() => Assert.True(Given.Read(ContractSample.Json).IsValid && SchemaTakes(ContractSample.Json));

    [Theory]
    [InlineData("assessment.v1.schema.json")]
    [InlineData("profile.v1.schema.json")]
    public void The_schema_that_is_published_is_that_of_the_sources(string name) =>
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "schemas", name)), DecisionSupport.Schemas.Read(name));

    [Fact]
    public void There_is_no_schema_of_another_name() => Assert.Throws<ArgumentException>(() => DecisionSupport.Schemas.Read("knowledge.json"));

    private static bool SchemaTakes(string json) => Schema.Validate(json).Count == 0;

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Every form that any biomarker takes.</summary>
    private static IEnumerable<(string Name, string Json)> Forms(string biomarker)
    {
        var calls = Table.SelectMany(t => Words(t.Calls)).Concat(Common).Append("present").Distinct();
        var others = Table.SelectMany(t => Words(t.Forms)).Append("points").Distinct();
        return calls.Select(c => ($"call {c}", Result($"\"call\": \"{c}\"")))
            .Concat(others.Select(f => f switch
            {
                "ordinal" => (f, Result("\"value\": \"2+\"")),
                "ratio" => (f, Result("\"ratio\": 2.5")),
                "copyNumber" => (f, Result("\"copyNumber\": 7")),
                "variants" => (f, Result("\"variants\": [ { \"protein\": \"p.H1047R\" } ]")),
                ['V' or 'F' or 'I' or 'T', '/', _] => ("form " + f, Result($"\"genotype\": \"{f}\"")),
                _ => ("form " + f, Result($"\"value\": 5, \"unit\": \"{f}\"")),
            }))
            .Append(("number without unit", Result("\"value\": 5")))
            .Append(("score without sense", Result("\"value\": \"4+\"")))
            .Append(("nothing", Result("\"assay\": \"ihc\"")));

        string Result(string form) => $$"""{ "biomarker": "{{biomarker}}", {{form}} }""";
    }

    private static JsonNode Definition(string name) => JsonNode.Parse(DecisionSupport.Schemas.Read("profile.v1.schema.json"))!["definitions"]![name]!;

    private static IEnumerable<string> Enumeration(string definition, string member) => Definition(definition)["properties"]![member]!["enum"]!.AsArray().Select(v => v!.GetValue<string>());
}
