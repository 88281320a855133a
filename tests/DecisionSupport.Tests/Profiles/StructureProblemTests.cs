using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Profiles;

/// <summary>What is wrong with the document itself: each problem with its exact place.</summary>
public sealed class StructureProblemTests
{
    [Theory]
    [InlineData("/profilId", "1", "/profilId: is not known here; did you mean 'profileId'?")]
    [InlineData("/patient/birthyear", "1971", "/patient/birthyear: is not known here; did you mean 'birthYear'?")]
    [InlineData("/disease/brainMets", "\"active\"", "/disease/brainMets: is not known here")]
    [InlineData("/results/3/asay", "\"ihc\"", "/results/3/asay: is not known here; did you mean 'assay'?")]
    [InlineData("/results/4/variants/0/vaff", "0.3", "/results/4/variants/0/vaff: is not known here; did you mean 'vaf'?")]
    [InlineData("/therapies/0/outcom", "\"ongoing\"", "/therapies/0/outcom: is not known here; did you mean 'outcome'?")]
    [InlineData("/clinical/lvef", "60", "/clinical/lvef: is not known here")]
    public void An_unknown_member_is_named_with_the_nearest_known_one(string place, string value, string problem) =>
        Assert.Equal([problem], Given.Problems(ContractSample.With(place, value)));

    [Fact]
    public void A_pointer_escapes_slash_and_tilde_of_a_name() =>
        Assert.Equal(["/a~1b~0c: is not known here"], Given.Problems(Given.WithMember("\"a/b~c\": 1")));

    [Fact]
    public void A_pointer_holds_no_control_characters_and_no_endless_names()
    {
        var problem = Assert.Single(Given.Read(Given.WithMember($"\"a\\nb{new string('x', 10_000)}\": 1")).Problems);

        Assert.StartsWith("/a?bxxx", problem.Path, StringComparison.Ordinal);
        Assert.True(problem.Path.Length < 100);
    }

    [Theory]
    [InlineData("\"profileId\": \"q\"", "/profileId: is given twice")]
    [InlineData("\"disease\": { \"setting\": \"adjuvant\" }", "/disease: is given twice")]
    [InlineData("\"clinical\": { \"qtcMs\": 430, \"qtcMs\": 431 }", "/clinical/qtcMs: is given twice")]
    [InlineData("\"therapies\": [ { \"agents\": [\"trastuzumab\"], \"setting\": \"adjuvant\", \"setting\": \"adjuvant\" } ]", "/therapies/0/setting: is given twice")]
    public void A_member_given_twice_is_a_problem(string member, string problem) =>
        Assert.Equal([problem], Given.Problems(Given.WithMember(member)));

    [Theory]
    [InlineData("/profileId", "7", "/profileId: must be text, not a number")]
    [InlineData("/asOf", "20261120", "/asOf: must be text, not a number")]
    [InlineData("/patient", "[]", "/patient: must be an object, not an array")]
    [InlineData("/patient/birthYear", "\"1971\"", "/patient/birthYear: must be a number, not text")]
    [InlineData("/patient/birthYear", "1971.5", "/patient/birthYear: must be a whole number")]
    [InlineData("/patient/sex", "true", "/patient/sex: must be text, not true or false")]
    [InlineData("/disease", "\"metastatic\"", "/disease: must be an object, not text")]
    [InlineData("/disease/sites", "\"liver\"", "/disease/sites: must be an array, not text")]
    [InlineData("/disease/sites/1", "{}", "/disease/sites/1: must be text, not an object")]
    [InlineData("/results", "{}", "/results: must be an array, not an object")]
    [InlineData("/results/3", "\"lost\"", "/results/3: must be an object, not text")]
    [InlineData("/results/3", "null", "/results/3: must be an object, not null")]
    [InlineData("/results/2/value", "true", "/results/2/value: must be a number, not true or false")]
    [InlineData("/results/1/ratio", "\"5.2\"", "/results/1/ratio: must be a number, not text")]
    [InlineData("/results/4/variants", "\"p.H1047R\"", "/results/4/variants: must be an array, not text")]
    [InlineData("/results/4/variants/0", "\"p.H1047R\"", "/results/4/variants/0: must be an object, not text")]
    [InlineData("/therapies/0/agents/1", "3", "/therapies/0/agents/1: must be text, not a number")]
    [InlineData("/therapies/0/line", "1.5", "/therapies/0/line: must be a whole number")]
    [InlineData("/medications/0", "null", "/medications/0: must be text, not null")]
    [InlineData("/clinical/qtcMs", "1e400", "/clinical/qtcMs: is too large")]
    [InlineData("/patient/birthYear", "1e300", "/patient/birthYear: must be a whole number")]
    [InlineData("/profileId", "\"\"", "/profileId: must not be empty")]
    [InlineData("/profileId", "\"  \"", "/profileId: must not be empty")]
    [InlineData("/results/0/assay", "\"\"", "/results/0/assay: must not be empty")]
    [InlineData("/medications/0", "\" \"", "/medications/0: must not be empty")]
    public void A_value_of_the_wrong_type_is_a_problem(string place, string value, string problem) =>
        Assert.Equal([problem], Given.Problems(ContractSample.With(place, value.Contains("e400", StringComparison.Ordinal) ? "430" : value)
            .Replace("\"qtcMs\":430", value.Contains("e400", StringComparison.Ordinal) ? "\"qtcMs\":1e400" : "\"qtcMs\":430", StringComparison.Ordinal)));

    [Theory]
    [InlineData("/schemaVersion")]
    [InlineData("/profileId")]
    [InlineData("/disease")]
    [InlineData("/disease/setting")]
    [InlineData("/results")]
    [InlineData("/results/0/biomarker")]
    [InlineData("/results/4/variants/0/protein")]
    [InlineData("/therapies/0/agents")]
    [InlineData("/therapies/0/setting")]
    public void A_required_member_that_is_missing_is_a_problem(string place) =>
        Assert.Equal([place + ": is required"], Given.Problems(ContractSample.Without(place)));

    [Theory]
    [InlineData("/asOf", "2026-13-01")]
    [InlineData("/asOf", "20.11.2026")]
    [InlineData("/asOf", "2026-11-20T00:00:00Z")]
    [InlineData("/results/0/collected", "2026-02-29")]
    [InlineData("/results/0/collected", "2026-8-3")]
    [InlineData("/therapies/0/start", "January 2025")]
    [InlineData("/disease/metastaticSince", "2025")]
    public void A_date_that_is_no_date_is_a_problem(string place, string date) =>
        Assert.Equal([place + ": must be a date such as 2026-11-20"], Given.Problems(ContractSample.With(place, $"\"{date}\"")));

    [Fact]
    public void Without_a_readable_day_no_other_day_is_called_too_late() =>
        Assert.Equal(["/asOf: must be a date such as 2026-11-20"], Given.Problems(ContractSample.With("/asOf", "\"soon\"").Replace("2026-08-03", "2027-08-03", StringComparison.Ordinal)));

    [Theory]
    [InlineData("/disease/setting", "metastattic", "neoadjuvant, adjuvant, metastatic; did you mean 'metastatic'?")]
    [InlineData("/disease/setting", "Metastatic", "neoadjuvant, adjuvant, metastatic; did you mean 'metastatic'?")]
    [InlineData("/disease/brainMetastases", "2", "none, stable, active, unknown")]
    [InlineData("/disease/residualInvasiveDisease", "maybe", "yes, no, unknown")]
    [InlineData("/patient/sex", "femal", "female, male, other, unknown; did you mean 'female'?")]
    [InlineData("/patient/menopausalStatus", "post", "premenopausal, perimenopausal, postmenopausal, unknown")]
    [InlineData("/patient/pregnancy", "not pregnant", "pregnant, not-pregnant, unknown; did you mean 'not-pregnant'?")]
    [InlineData("/results/0/specimen", "metastases", "primary, metastasis, blood, serum; did you mean 'metastasis'?")]
    [InlineData("/results/0/status", "entered_in_error", "final, preliminary, amended, entered-in-error; did you mean 'entered-in-error'?")]
    [InlineData("/therapies/0/outcome", "stopped", "progression, completed, stopped-toxicity, ongoing, unknown")]
    [InlineData("/clinical/ildHistory", "pastt", "none, past, active, unknown; did you mean 'past'?")]
    [InlineData("/clinical/hepaticImpairment", "sever", "none, mild, moderate, severe, unknown; did you mean 'severe'?")]
    [InlineData("/clinical/renalImpairment", "low", "none, mild, moderate, severe, unknown")]
    [InlineData("/clinical/diabetes", "type-2", "none, type-1, type-2-controlled, type-2-uncontrolled, unknown; did you mean 'type-1'?")]
    public void A_word_that_is_not_known_is_answered_with_those_that_are(string place, string word, string known) =>
        Assert.Equal([$"{place}: must be one of {known}"], Given.Problems(ContractSample.With(place, $"\"{word}\"")));

    [Fact]
    public void An_agent_that_is_no_text_does_not_shift_the_places_of_those_after_it() =>
        Assert.Equal(
            ["/therapies/0/agents/0: must be text, not a number", "/therapies/0/agents/1: is not a known agent id; did you mean 'pertuzumab'?"],
            Given.Problems(ContractSample.With("/therapies/0/agents", "[5, \"pertuzumb\", \"docetaxel\"]")));

    [Fact]
    public void A_result_that_is_no_object_does_not_shift_the_places_of_those_after_it() =>
        Assert.Equal(
            ["/results/0: must be an object, not a number", "/results/1/biomarker: is not a known biomarker id; did you mean 'pten'?"],
            Given.Problems(Given.WithResults("1", """{ "biomarker": "ptenn", "call": "lost" }""")));

    [Fact]
    public void Half_a_surrogate_pair_is_a_problem_and_no_crash() =>
        Assert.Equal(["/profileId: is not valid text"], Given.Problems(ContractSample.Json.Replace("pten-loss-metastatic", "\\ud800", StringComparison.Ordinal)));

    [Fact]
    public void Half_a_surrogate_pair_in_a_name_is_a_problem_and_no_crash() =>
        Assert.Equal(["/clinical: has a member whose name is not valid text"], Given.Problems(Given.WithMember("\"clinical\": { \"\\udc00\": 1 }")));

    [Fact]
    public void Thirteen_defects_come_as_thirteen_problems_at_once()
    {
        const string json = """
            {
              "schemaVersion": "2.0",
              "asOf": "2026-11-20",
              "patient": { "birthYear": 1871, "sexx": "female" },
              "disease": { "setting": "palliative", "ecog": 6 },
              "results": [
                { "biomarker": "pten", "call": "lost", "value": 10, "unit": "%", "collected": "3 August" },
                { "biomarker": "kras", "call": "detected" },
                { "biomarker": "pik3ca", "variants": [ { "protein": "exon 20", "vaf": 31 } ] }
              ],
              "therapies": [ { "agents": ["herceptin"], "setting": "metastatic", "start": "2026-02-01", "end": "2025-01-10" } ]
            }
            """;

        Assert.Equal(
            [
                "/profileId: is required",
                "/patient/sexx: is not known here; did you mean 'sex'?",
                "/disease/setting: must be one of neoadjuvant, adjuvant, metastatic",
                "/results/0/collected: must be a date such as 2026-11-20",
                "/schemaVersion: must be 1.0",
                "/patient/birthYear: must lie between 1900 and 2026",
                "/disease/ecog: must lie between 0 and 5",
                "/results/0: must carry exactly one of call, value, variants, genotype, or ratio and copyNumber; it carries call and value",
                "/results/1/biomarker: is not a known biomarker id",
                "/results/2/variants/0/protein: is not a protein change in HGVS nomenclature such as p.H1047R or p.(His1047Arg)",
                "/results/2/variants/0/vaf: must lie between 0 and 1",
                "/therapies/0/agents/0: is not a known agent id",
                "/therapies/0/end: lies before the start",
            ],
            Given.Problems(json));
    }
}
