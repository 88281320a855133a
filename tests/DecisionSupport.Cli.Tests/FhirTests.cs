using System.Text.Json.Nodes;

namespace DecisionSupport.Cli.Tests;

public sealed class FhirTests : Workplace
{
    [Fact]
    public async Task A_FHIR_record_is_assessed_as_it_comes_and_its_doubts_are_shown()
    {
        var run = await Cli.RunAsync("assess", Record("metastatic-progression"), "--now", Cli.Now, "--format", "json");
        var assessment = JsonNode.Parse(run.Out)!;

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("in-scope", assessment["scope"]!["status"]!.GetValue<string>());
        Assert.Contains(assessment["mechanisms"]!.AsArray(), m => m!["id"]!.GetValue<string>() == "pi3k-akt-activation" && m["presence"]!.GetValue<string>() == "present");
        Assert.Contains(assessment["dataIssues"]!.AsArray(), i => i!["code"]!.GetValue<string>() == "fhir-matched-by-name");
    }

    [Fact]
    public async Task An_assessment_is_written_as_a_bundle_that_refers_to_the_record()
    {
        var run = await Cli.RunAsync("assess", Record("metastatic-progression"), "--now", Cli.Now, "--format", "fhir");
        var types = JsonNode.Parse(run.Out)!["entry"]!.AsArray().Select(e => e!["resource"]!["resourceType"]!.GetValue<string>()).ToHashSet();

        Assert.Equal(0, run.ExitCode);
        Assert.Superset(new HashSet<string> { "GuidanceResponse", "RequestGroup", "Observation", "DetectedIssue", "DocumentReference", "Provenance" }, types);
        Assert.Contains("\"reference\": \"Observation/pten\"", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"reference\": \"Patient/p1\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_is_written_as_a_bundle_that_can_be_assessed_again()
    {
        var bundle = await Cli.RunAsync("assess", Sample, "--now", Cli.Now, "--format", "fhir");
        var again = await Cli.RunAsync(System.Text.Encoding.UTF8.GetBytes(bundle.Out), ["assess", "-", "--setting", "metastatic", "--now", Cli.Now, "--format", "json"]);

        Assert.Equal((0, ""), (again.ExitCode, again.Error));
        Assert.Contains("pi3k-akt-activation", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_says_what_became_of_every_resource()
    {
        var run = await Cli.RunAsync("validate", Record("her2-not-to-be-guessed"), "--now", Cli.Now);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("not used  /entry/3/resource Observation: Says only whether HER2 antigen is present", run.Out, StringComparison.Ordinal);
        Assert.Contains("used  /entry/6/resource Observation: Result of her2-ecd.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_does_not_show_the_setting_asks_for_it()
    {
        var record = """{ "resourceType": "Observation", "status": "final", "code": { "coding": [ { "system": "http://loinc.org", "code": "85319-2" } ] }, "valueString": "IHC 3+" }"""u8.ToArray();
        var without = await Cli.RunAsync(record, ["assess", "-", "--now", Cli.Now]);
        var told = await Cli.RunAsync(record, ["assess", "-", "--now", Cli.Now, "--setting", "metastatic"]);
        var wrong = await Cli.RunAsync(record, ["assess", "-", "--now", Cli.Now, "--setting", "late"]);

        Assert.Equal((1, 0, 2), (without.ExitCode, told.ExitCode, wrong.ExitCode));
        Assert.Contains("name the setting", without.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_patients_one_is_named()
    {
        var record = """[ { "resourceType": "Patient", "id": "1" }, { "resourceType": "Patient", "id": "2" } ]"""u8.ToArray();
        var without = await Cli.RunAsync(record, ["validate", "-", "--setting", "metastatic"]);
        var named = await Cli.RunAsync(record, ["validate", "-", "--setting", "metastatic", "--subject", "Patient/2"]);

        Assert.Equal((1, 0), (without.ExitCode, named.ExitCode));
        Assert.Contains("2 patients", without.Error, StringComparison.Ordinal);
    }
}
