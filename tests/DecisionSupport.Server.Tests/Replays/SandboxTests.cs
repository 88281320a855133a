using System.Globalization;
using System.Net;
using System.Text;
using DecisionSupport.Server.Tests.Support;

namespace DecisionSupport.Server.Tests.Replays;

/// <summary>Traffic recorded from the reference client, with its own signatures, at the second at which it was sent.</summary>
public sealed class SandboxTests
{
    private const string PublicUrl = "http://127.0.0.1:9002";
    private const string Iss = "https://sandbox.cds-hooks.org";

    [Theory]
    [InlineData("discovery")]
    [InlineData("patient-view")]
    [InlineData("order-select")]
    [InlineData("order-sign")]
    [InlineData("feedback-accepted")]
    [InlineData("feedback-overridden")]
    public async Task A_recorded_request_is_answered_and_again_with_the_same_effect(string name)
    {
        var recorded = Recordings.Sandbox(name);
        var (first, firstExport) = await ReplayAsync(recorded);
        var (second, secondExport) = await ReplayAsync(recorded);

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal(WithoutSecrets(first.Body), WithoutSecrets(second.Body));
        Assert.Equal(firstExport, secondExport);
        if (recorded.Method == "POST" && !recorded.Path.EndsWith("/feedback", StringComparison.Ordinal))
        {
            Assert.NotEmpty(Conformance.Check(first));
        }
    }

    [Fact]
    public async Task A_recorded_token_counts_once()
    {
        var recorded = Recordings.Sandbox("feedback-accepted");
        await using var server = await StartAsync(recorded);

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(server, recorded)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(server, recorded)).Status);
    }

    [Fact]
    public async Task A_recorded_token_has_expired_by_now()
    {
        var recorded = Recordings.Sandbox("patient-view");
        await using var server = await StartAsync(recorded, TimeSpan.FromMinutes(6));

        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(server, recorded)).Status);
    }

    [Fact]
    public async Task A_recorded_token_is_for_its_own_address()
    {
        var recorded = Recordings.Sandbox("feedback-accepted");
        await using var server = await StartAsync(recorded);

        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(server, recorded with { Path = "/cds-services/her2-patient-view" })).Status);
    }

    [Fact]
    public async Task The_selected_order_of_the_sandbox_is_spoken_of_by_name()
    {
        var recorded = Recordings.Sandbox("order-select");
        await using var server = await StartAsync(recorded);

        var card = Assert.Single(Conformance.Check(await SendAsync(server, recorded)));

        Assert.StartsWith("Lapatinib", card.GetProperty("summary").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feedback_of_the_sandbox_is_kept_with_its_client_and_reason()
    {
        var (_, export) = await ReplayAsync(Recordings.Sandbox("feedback-overridden"));

        Assert.Contains("2026-11-23T11:30:29.273Z,her2-patient-view,https://sandbox.cds-hooks.org,4e0a3a1e-3283-4575-ab82-028d55fe2719,,overridden,,http://x.org/r,r1,false,,", export, StringComparison.Ordinal);
    }

    private static async Task<(Answer Answer, string Export)> ReplayAsync(Recorded recorded)
    {
        await using var server = await StartAsync(recorded);
        var answer = await SendAsync(server, recorded);
        var export = new StringBuilder();
        await using var stream = new MemoryStream();
        await DecisionSupport.Server.Feedback.FeedbackCsv.WriteAsync(
            ((DecisionSupport.Server.Feedback.IFeedbackStore)server.Services.GetService(typeof(DecisionSupport.Server.Feedback.IFeedbackStore))!).ReadAsync(TestContext.Current.CancellationToken),
            stream,
            TestContext.Current.CancellationToken);
        return (answer, Encoding.UTF8.GetString(stream.ToArray()));
    }

    // The recordings call order-select and order-sign by ids of their own: the id of the service is a setting.
    private static Task<RunningServer> StartAsync(Recorded recorded, TimeSpan later = default)
    {
        var sent = DateTimeOffset.FromUnixTimeSeconds(recorded.Claim("iat").GetInt64());
        var id = recorded.Path.Split('/') is [_, "cds-services", { } named, ..] && named.Contains("order", StringComparison.Ordinal) ? named : "her2-orders";
        return RunningServer.StartAsync(
            sent + TimeSpan.FromSeconds(1) + later,
            $"--Server:PublicUrl={PublicUrl}",
            $"--CdsHooks:OrdersId={id}",
            $"--Trust:Issuers:0:Issuer={Iss}",
            $"--Trust:Issuers:0:Jku={Iss}/.well-known/jwks.json",
            $"--Trust:Issuers:0:JwksFile={Recordings.PathOf("cds-hooks-sandbox-captures/sandbox-jwks.json")}");
    }

    private static Task<Answer> SendAsync(RunningServer server, Recorded recorded) => server.SendAsync(
        new HttpMethod(recorded.Method),
        recorded.Path,
        recorded.Body is null ? null : new StringContent(recorded.Body, Encoding.UTF8, "application/json"),
        recorded.Token,
        ("Origin", recorded.Headers["origin"]));

    private static string WithoutSecrets(string body) => System.Text.RegularExpressions.Regex.Replace(body, "/reports/[A-Za-z0-9_-]{22}", "/reports/secret").ToString(CultureInfo.InvariantCulture);
}
