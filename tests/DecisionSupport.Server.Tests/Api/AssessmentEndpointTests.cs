using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DecisionSupport.Reporting;
using DecisionSupport.Server.Tests.Support;

namespace DecisionSupport.Server.Tests.Api;

/// <summary>A profile or a record in, a report out.</summary>
public sealed class AssessmentEndpointTests
{
    private const string Path = "/api/assessments";

    [Fact]
    public async Task A_profile_gives_the_assessment_that_the_library_gives()
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await PostAsync(server, Path + "?jurisdiction=EU&asOf=2026-11-20", await ProfileAsync());

        Assert.Equal("application/json", answer.MediaType);
        Assert.Equal("pten-loss-metastatic", answer.Json.GetProperty("profileId").GetString());
        Assert.Equal("EU", answer.Json.GetProperty("provenance").GetProperty("jurisdiction").GetString());
        Assert.Equal("2026-11-20", answer.Json.GetProperty("provenance").GetProperty("asOf").GetString());
        Assert.NotEmpty(answer.Json.GetProperty("suggestions").EnumerateArray());
    }

    [Theory]
    [InlineData("html", "text/html", "<!DOCTYPE html>")]
    [InlineData("markdown", "text/markdown", "# ")]
    [InlineData("text", "text/plain", "")]
    public async Task It_comes_in_every_form(string format, string type, string start)
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await PostAsync(server, $"{Path}?format={format}", await ProfileAsync());

        Assert.Equal(type, answer.MediaType);
        Assert.StartsWith(start, answer.Body.TrimStart(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Trastuzumab deruxtecan", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_comes_as_fhir()
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await PostAsync(server, Path + "?format=fhir", await ProfileAsync());

        Assert.Equal("application/fhir+json", answer.MediaType);
        Assert.Equal("Bundle", answer.Json.GetProperty("resourceType").GetString());
    }

    [Fact]
    public async Task It_comes_as_pdf_where_there_is_a_browser()
    {
        Assert.SkipUnless(PdfPrinter.IsAvailable, "There is no Chromium here.");
        await using var server = await RunningServer.StartAsync();

        var answer = await PostAsync(server, Path + "?format=pdf", await ProfileAsync());

        Assert.Equal("application/pdf", answer.MediaType);
        Assert.StartsWith("%PDF-", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fhir_record_is_read_and_what_is_doubtful_in_it_is_told()
    {
        await using var server = await RunningServer.StartAsync();
        var bundle = new JsonObject { ["resourceType"] = "Bundle", ["type"] = "collection", ["entry"] = new JsonArray([.. Resources(Calls.Prefetch())]) };

        var answer = await server.SendAsync(HttpMethod.Post, Path, new StringContent(bundle.ToJsonString(), Encoding.UTF8, "application/fhir+json"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("in-scope", answer.Json.GetProperty("scope").GetProperty("status").GetString());
        Assert.DoesNotContain(Calls.FamilyName, answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_problem_of_a_profile_is_told_at_once_with_its_place()
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await PostAsync(server, Path, """{"schemaVersion":"1.0","profileId":"x","disease":{"setting":"late"},"results":[{"biomarker":"nonsense","call":"high"}]}""");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(answer.Problems, p => p.StartsWith("/disease/setting: ", StringComparison.Ordinal));
        Assert.Contains(answer.Problems, p => p.StartsWith("/results/0/biomarker: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("?format=docx", "format must be one of json, html, markdown, text, fhir, pdf")]
    [InlineData("?jurisdiction=XX", "jurisdiction must be one of US, EU, CN")]
    [InlineData("?asOf=today", "asOf must be a date such as 2026-11-20")]
    [InlineData("?setting=late", "setting must be one of neoadjuvant, adjuvant, metastatic")]
    public async Task A_choice_that_is_none_is_refused(string query, string told)
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await PostAsync(server, Path + query, await ProfileAsync());

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal([told], answer.Problems);
    }

    [Fact]
    public async Task A_site_with_its_own_sign_on_may_open_the_api()
    {
        using var issuer = new Issuer();
        var folder = Directory.CreateTempSubdirectory("decision-support-trust-");
        string[] trusted = issuer.Trusted("https://cds.example.org", folder.FullName);
        await using var server = await RunningServer.StartAsync([.. trusted, "--Trust:ApiWithoutToken=true"]);

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(server, Path, await ProfileAsync())).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.PostAsync(Calls.PatientView, Calls.View())).Status);
        folder.Delete(recursive: true);
    }

    private static IEnumerable<JsonNode> Resources(JsonObject prefetch) => prefetch.Select(p => p.Value!.AsObject())
        .SelectMany(v => v["entry"] is JsonArray entries ? entries.Select(e => e!["resource"]!) : [v])
        .Select(r => (JsonNode)new JsonObject { ["resource"] = r.DeepClone() });

    private static Task<string> ProfileAsync() => File.ReadAllTextAsync(Repository.Profile("pten-loss-metastatic"), TestContext.Current.CancellationToken);

    private static Task<Answer> PostAsync(RunningServer server, string path, string body) =>
        server.SendAsync(HttpMethod.Post, path, new StringContent(body, Encoding.UTF8, "application/json"));
}
