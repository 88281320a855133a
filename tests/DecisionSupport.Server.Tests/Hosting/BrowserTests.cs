using System.Net;
using DecisionSupport.Server.Tests.Support;

namespace DecisionSupport.Server.Tests.Hosting;

/// <summary>interop.md 1.8, CORS: browser clients of the list, and preflights without a token.</summary>
public sealed class BrowserTests
{
    private const string Ehr = "https://ehr.example.org";

    [Theory]
    [InlineData("/cds-services", "GET", "authorization")]
    [InlineData("/cds-services/her2-patient-view", "POST", "authorization,content-type")]
    [InlineData("/cds-services/her2-orders/feedback", "POST", "authorization,content-type,accept")]
    public async Task A_preflight_succeeds_without_a_token(string path, string method, string headers)
    {
        using var issuer = new Issuer();
        var folder = Directory.CreateTempSubdirectory("decision-support-trust-");
        await using var server = await RunningServer.StartAsync([.. issuer.Trusted("https://cds.example.org", folder.FullName), "--Trust:ProtectDiscovery=true", $"--Browsers:Origins:0={Ehr}"]);

        var answer = await server.SendAsync(
            HttpMethod.Options, path, null, null, ("Origin", Ehr), ("Access-Control-Request-Method", method), ("Access-Control-Request-Headers", headers));

        Assert.Equal(HttpStatusCode.NoContent, answer.Status);
        Assert.Equal(Ehr, Header(answer, "Access-Control-Allow-Origin"));
        Assert.Contains(method, Header(answer, "Access-Control-Allow-Methods"), StringComparison.Ordinal);
        Assert.All(headers.Split(','), h => Assert.Contains(h, Header(answer, "Access-Control-Allow-Headers"), StringComparison.OrdinalIgnoreCase));
        Assert.Null(Header(answer, "Access-Control-Allow-Credentials"));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_page_of_another_origin_may_not_read_an_answer()
    {
        await using var server = await RunningServer.StartAsync($"--Browsers:Origins:0={Ehr}");

        var answer = await server.SendAsync(HttpMethod.Get, "/cds-services", null, null, ("Origin", "https://elsewhere.example"));

        Assert.Null(Header(answer, "Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task By_default_no_page_may()
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await server.SendAsync(HttpMethod.Options, "/cds-services", null, null, ("Origin", Ehr), ("Access-Control-Request-Method", "GET"));

        Assert.Null(Header(answer, "Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task An_error_too_can_be_read_by_a_page_of_the_list()
    {
        await using var server = await RunningServer.StartAsync($"--Browsers:Origins:0={Ehr}");

        var answer = await server.SendAsync(HttpMethod.Post, Calls.PatientView, new StringContent("{", null, "application/json"), null, ("Origin", Ehr));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(Ehr, Header(answer, "Access-Control-Allow-Origin"));
    }

    private static string? Header(Answer answer, string name) => answer.Response.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : null;
}
