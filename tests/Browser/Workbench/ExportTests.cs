using System.Text;
using System.Text.Json;
using DecisionSupport.Browser.Tests.Browsers;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace DecisionSupport.Browser.Tests.Workbench;

/// <summary>Each format, downloaded and looked into.</summary>
public sealed class ExportTests(TestBrowser browser, WorkbenchServer server)
{
    private const string Secret = "jane-doe-1971";

    [Fact]
    public async Task Html_is_the_report_that_is_shown()
    {
        await using var bench = await WithCaseAsync();

        var html = Encoding.UTF8.GetString(await bench.ExportAsync("HTML"));

        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.Contains(Secret, html, StringComparison.Ordinal);
        Assert.Contains("PI3K/AKT pathway activation", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pdf_is_a_pdf_of_it()
    {
        await using var bench = await WithCaseAsync();

        using var pdf = PdfDocument.Open(await bench.ExportAsync("PDF"));

        Assert.Contains(pdf.GetPages(), p => p.Text.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Json_is_the_assessment()
    {
        await using var bench = await WithCaseAsync();

        using var json = JsonDocument.Parse(await bench.ExportAsync("JSON"));

        Assert.Equal(Secret, json.RootElement.GetProperty("profileId").GetString());
        Assert.NotEmpty(json.RootElement.GetProperty("suggestions").EnumerateArray());
    }

    [Fact]
    public async Task Fhir_is_a_bundle()
    {
        await using var bench = await WithCaseAsync();

        using var json = JsonDocument.Parse(await bench.ExportAsync("FHIR"));

        Assert.Equal("Bundle", json.RootElement.GetProperty("resourceType").GetString());
    }

    [Fact]
    public async Task The_case_comes_back_as_it_was()
    {
        await using var bench = await WithCaseAsync();
        var saved = Encoding.UTF8.GetString(await bench.ExportAsync("Case"));

        await using var other = await server.OpenAsync(browser, View.Desk);
        await other.PasteAsync(saved);
        await other.UpToDateAsync();

        Assert.Equal(saved, Encoding.UTF8.GetString(await other.ExportAsync("Case")));
    }

    [Fact]
    public async Task No_name_of_a_file_says_anything_of_the_case()
    {
        await using var bench = await WithCaseAsync();
        foreach (var (button, name) in new[] { ("HTML", "assessment.html"), ("JSON", "assessment.json"), ("FHIR", "assessment.fhir.json"), ("Case", "case.json") })
        {
            var download = await bench.Page.RunAndWaitForDownloadAsync(() => bench.Page.Locator(".exports").GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync());
            Assert.Equal(name, download.SuggestedFilename);
        }
    }

    private async Task<Bench> WithCaseAsync()
    {
        var bench = await server.OpenAsync(browser, View.Desk);
        await bench.Page.GetByLabel("Name of this case").FillAsync(Secret);
        await bench.Row("pten").GetByLabel("Call", new() { Exact = true }).SelectOptionAsync("lost");
        await bench.EnterCaseAsync();
        return bench;
    }
}
