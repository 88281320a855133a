using System.Text;
using System.Text.Json;
using DecisionSupport.Browser.Tests.Browsers;
using Microsoft.Playwright;

namespace DecisionSupport.Browser.Tests.Workbench;

/// <summary>A profile or a record that comes as text or as a file.</summary>
public sealed class PastingTests(TestBrowser browser, WorkbenchServer server)
{
    private const string Record = """
        {
          "resourceType": "Bundle", "type": "collection", "entry": [
            { "resource": { "resourceType": "Patient", "id": "p1", "birthDate": "1970-03-04", "gender": "female", "name": [ { "family": "Quackenbush" } ] } },
            { "resource": { "resourceType": "Condition", "code": { "coding": [ { "system": "http://snomed.info/sct", "code": "254837009" } ] }, "subject": { "reference": "Patient/p1" } } },
            { "resource": { "resourceType": "Condition", "code": { "coding": [ { "system": "http://snomed.info/sct", "code": "94381002" } ] }, "subject": { "reference": "Patient/p1" } } },
            { "resource": { "resourceType": "Observation", "status": "final", "code": { "coding": [ { "system": "http://loinc.org", "code": "85319-2" } ] }, "valueString": "IHC 3+", "subject": { "reference": "Patient/p1" } } },
            { "resource": { "resourceType": "Observation", "status": "final", "code": { "coding": [ { "system": "http://loinc.org", "code": "8867-4" } ] }, "valueQuantity": { "value": 72 }, "subject": { "reference": "Patient/p1" } } },
            { "resource": { "resourceType": "MedicationStatement", "status": "completed", "medicationCodeableConcept": { "text": "trastuzumab" }, "subject": { "reference": "Patient/p1" } } }
          ]
        }
        """;

    [Fact]
    public async Task A_bundle_is_assessed_and_every_resource_accounted_for()
    {
        await using var bench = await server.OpenAsync(browser, View.Desk);

        await bench.PasteAsync(Record);
        await bench.UpToDateAsync();

        await Assertions.Expect(bench.Page.Locator("#reading h3")).ToHaveTextAsync("What was read: 5 of 6 resources used");
        var rows = bench.Page.Locator("#reading tbody tr");
        await Assertions.Expect(rows).ToHaveCountAsync(6);
        await Assertions.Expect(rows.Filter(new() { HasText = "Not used" })).ToContainTextAsync("Observation");

        // What is doubtful in the record stands in the report, too.
        await Assertions.Expect(bench.Page.Locator("#reading li").Filter(new() { HasText = "first day of a cancer drug" })).ToHaveCountAsync(1);
        await Assertions.Expect(bench.Report.Locator("body")).ToContainTextAsync("fhir-therapy");
        Assert.DoesNotContain("Quackenbush", await bench.Report.Locator("body").InnerTextAsync(), StringComparison.Ordinal);

        // The answer goes back to the patient of the record.
        Assert.Contains("Patient/p1", Encoding.UTF8.GetString(await bench.ExportAsync("FHIR")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_read_from_a_bundle_can_be_edited_and_then_the_form_is_the_case()
    {
        await using var bench = await server.OpenAsync(browser, View.Desk);
        await bench.PasteAsync(Record);
        await bench.UpToDateAsync();

        await bench.Page.GetByRole(AriaRole.Tab, new() { Name = "Enter" }).ClickAsync();
        await Assertions.Expect(bench.Row("her2").Locator("select[data-name=value]").Last).ToHaveValueAsync("3+");
        await bench.Row("pten").GetByLabel("Call", new() { Exact = true }).SelectOptionAsync("lost");

        await Assertions.Expect(bench.Report.Locator("#summary")).ToContainTextAsync("PI3K/AKT pathway activation");
        await Assertions.Expect(bench.Page.Locator("#origin")).ToContainTextAsync("it is the case now");
    }

    [Fact]
    public async Task A_record_that_does_not_show_the_setting_is_read_with_the_one_that_is_chosen()
    {
        await using var bench = await server.OpenAsync(browser, View.Desk);
        var record = Record.Replace("94381002", "38341003", StringComparison.Ordinal);

        await bench.PasteAsync(record);
        await Assertions.Expect(bench.Problems.Filter(new() { HasText = "setting" })).ToHaveCountAsync(1);

        await bench.Page.GetByLabel("Setting, where a record does not show it").SelectOptionAsync("metastatic");
        await bench.UpToDateAsync();
        await Assertions.Expect(bench.Report.Locator("header")).ToContainTextAsync("metastatic");
    }

    [Theory]
    [InlineData("pten-loss-metastatic")]
    [InlineData("hr-positive-pik3ca-h1047r")]
    [InlineData("contradictory-results")]
    [InlineData("polypharmacy-diabetes")]
    public async Task A_profile_fills_the_form_without_loss(string sample)
    {
        await using var bench = await server.OpenAsync(browser, View.Desk);
        await bench.Page.GetByRole(AriaRole.Tab, new() { Name = "Paste or drop" }).ClickAsync();
        await bench.Page.GetByLabel("Or open a file").SetInputFilesAsync(new FilePayload { Name = "p.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(Bench.Sample(sample)) });
        await bench.UpToDateAsync();
        var before = await HashAsync(bench);

        // A change there and back: from now on the form is the case.
        await bench.Page.GetByRole(AriaRole.Tab, new() { Name = "Enter" }).ClickAsync();
        var name = bench.Page.GetByLabel("Name of this case");
        var label = await name.InputValueAsync();
        await name.FillAsync("other");
        await Assertions.Expect(bench.Report.Locator("header")).ToContainTextAsync("other");
        await name.FillAsync(label);
        await Assertions.Expect(bench.Report.Locator("header")).ToContainTextAsync(label);

        Assert.Equal(before, await HashAsync(bench));
    }

    private static async Task<string> HashAsync(Bench bench)
    {
        using var assessment = JsonDocument.Parse(await bench.ExportAsync("JSON"));
        return assessment.RootElement.GetProperty("provenance").GetProperty("input").GetProperty("sha256").GetString()!;
    }
}
