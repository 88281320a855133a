using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DecisionSupport.Assessments;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Assessments;

public sealed class AssessmentJsonTests
{
    private static readonly Dictionary<string, string[]> Words = new()
    {
        ["presence"] = ["present", "absent", "indeterminate", "not-assessed"],
        ["likelihood"] = ["likely", "contested", "hypothesis", "doubtful"],
        ["state"] = ["positive", "negative", "equivocal", "uninterpreted", "not-assessed"],
        ["direction"] = ["supports", "does-not-support", "prognostic"],
    };

    private static readonly string[] Arrays = ["findings", "mechanisms", "suggestions", "excluded", "missing", "dataIssues", "references", "evidence"];

    private static readonly Assessment InScope = Assess(ContractSample.Json);
    private static readonly Assessment OutOfScope = Assess(Given.WithResults("""{ "biomarker": "her2", "assay": "ihc", "value": "0" }"""));
    private static readonly Assessment Indeterminate = Assess(Given.WithResults());

    public static TheoryData<string> Samples => ["in-scope", "out-of-scope", "indeterminate"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_array_is_there_whatever_the_scope(string sample)
    {
        var json = JsonNode.Parse(AssessmentSerializer.ToUtf8(Of(sample)))!.AsObject();

        Assert.Equal(sample, json["scope"]!["status"]!.GetValue<string>());
        Assert.All(Arrays, name => Assert.IsType<JsonArray>(json[name]));
        Assert.All(json["mechanisms"]!.AsArray(), m => Assert.All(["findings", "evidenceFor", "evidenceAgainst"], name => Assert.IsType<JsonArray>(m![name])));
        Assert.All(json["suggestions"]!.AsArray(), s => Assert.All(["agents", "addresses", "evidence", "status", "cautions", "checkBefore"], name => Assert.IsType<JsonArray>(s![name])));
        Assert.All(json["excluded"]!.AsArray(), e => Assert.All(e!["reasons"]!.AsArray(), r => Assert.IsType<JsonArray>(r!["evidence"])));
        Assert.All(json["missing"]!.AsArray(), m => Assert.IsType<JsonArray>(m!["wouldChange"]));
    }

    [Fact]
    public void Out_of_scope_nothing_is_concluded_and_undecided_nothing_is_suggested()
    {
        Assert.Equal((0, 0, 0), (OutOfScope.Mechanisms.Count, OutOfScope.Suggestions.Count, OutOfScope.Excluded.Count));
        Assert.Equal((Given.Knowledge.Document.Mechanisms.Count, 0, 0), (Indeterminate.Mechanisms.Count, Indeterminate.Suggestions.Count, Indeterminate.Excluded.Count));
        Assert.NotEmpty(OutOfScope.Scope.Reasons);
        Assert.NotEmpty(Indeterminate.Scope.Reasons);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Enums_are_the_words_of_the_format(string sample)
    {
        var json = JsonNode.Parse(AssessmentSerializer.ToUtf8(Of(sample)))!;

        Assert.All(Members(json), m =>
        {
            if (m.Value is JsonValue value && Words.TryGetValue(m.Name, out var words))
            {
                Assert.Contains(value.GetValue<string>(), words);
            }
        });
        Assert.All(json["suggestions"]!.AsArray(), s => Assert.Contains(s!["tier"]!.GetValue<string>(), (string[])["standard", "off-label", "investigational"]));
        Assert.All(json["dataIssues"]!.AsArray(), i => Assert.Contains(i!["severity"]!.GetValue<string>(), (string[])["error", "warning", "info"]));
        Assert.All(json["evidence"]!.AsArray(), e => Assert.Contains(e!["tier"]!.GetValue<string>(), (string[])["T1", "T2", "T3", "T4"]));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void An_assessment_survives_writing_and_reading(string sample)
    {
        var bytes = AssessmentSerializer.ToUtf8(Of(sample));

        Assert.Equal(bytes, AssessmentSerializer.ToUtf8(AssessmentSerializer.FromUtf8(bytes)));
        Assert.Equal((byte)'{', bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    [Fact]
    public void The_order_of_results_does_not_change_a_byte()
    {
        var profile = Given.Profile(ContractSample.Json);
        var reversed = profile with { Results = [.. profile.Results.Reverse()] };

        Assert.Equal(
            Encoding.UTF8.GetString(AssessmentSerializer.ToUtf8(InScope)),
            Encoding.UTF8.GetString(AssessmentSerializer.ToUtf8(Given.Support.Assess(reversed, Given.Options, TestContext.Current.CancellationToken))));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("{\"scope\": 1}")]
    public void What_is_no_assessment_is_refused(string json) => Assert.Throws<JsonException>(() => AssessmentSerializer.FromUtf8(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Nothing_of_the_provenance_is_empty()
    {
        var leaves = ContractSample.Leaves(JsonNode.Parse(AssessmentSerializer.ToUtf8(InScope))!["provenance"]).ToList();
        var provenance = JsonNode.Parse(AssessmentSerializer.ToUtf8(InScope))!["provenance"]!;

        Assert.True(leaves.Count >= 11);
        Assert.Null(provenance["overlay"]);
        Assert.All(Members(provenance).Where(m => m.Value is not JsonObject && m.Name != "overlay"), m => Assert.NotEqual("", m.Value!.ToString()));
        Assert.Matches("^[0-9a-f]{64}$", InScope.Provenance.Input.Sha256);
        Assert.Matches("^[0-9a-f]{64}$", InScope.Provenance.Rules.Sha256);
        Assert.Matches("^[0-9a-f]{64}$", InScope.Provenance.Knowledge.Sha256);
    }

    private static Assessment Of(string sample) => sample switch
    {
        "in-scope" => InScope,
        "out-of-scope" => OutOfScope,
        _ => Indeterminate,
    };

    private static Assessment Assess(string json) => Given.Support.Assess(Given.Profile(json), Given.Options);

    private static IEnumerable<(string Name, JsonNode? Value)> Members(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(m => Members(m.Value).Prepend((m.Key, m.Value))),
        JsonArray items => items.SelectMany(Members),
        _ => [],
    };
}
