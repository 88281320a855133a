using System.Net;
using System.Text.Json.Nodes;
using DecisionSupport.Server.Tests.Support;

namespace DecisionSupport.Server.Tests.Trust;

/// <summary>interop.md 1.8, tokens. What is refused is refused before anything of the body is read.</summary>
public sealed class TokenTests : IDisposable
{
    private const string PublicUrl = "https://cds.example.org";
    private const string Audience = PublicUrl + Calls.PatientView + "/feedback";

    private readonly Issuer _issuer = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("decision-support-trust-");

    [Theory]
    [InlineData("ES384", "ec")]
    [InlineData("RS384", "rsa")]
    public async Task A_token_of_a_trusted_client_is_accepted_with_either_algorithm(string alg, string kid)
    {
        await using var server = await StartAsync();

        var answer = await PostAsync(server, _issuer.Sign(Issuer.Header(alg, kid), Issuer.Payload(Audience)));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    /// <summary>What is changed in a good token, as name = JSON (nothing = taken away) in header or payload, and the status.</summary>
    public static TheoryData<string, string, string?, HttpStatusCode> Bad => new()
    {
        { "header", "alg", "\"none\"", HttpStatusCode.Unauthorized },
        { "header", "alg", "\"HS256\"", HttpStatusCode.Unauthorized },
        { "header", "alg", "\"HS384\"", HttpStatusCode.Unauthorized },
        { "header", "alg", "\"RS256\"", HttpStatusCode.Unauthorized },
        { "header", "alg", "\"RS384\"", HttpStatusCode.Unauthorized },
        { "header", "kid", "\"unknown\"", HttpStatusCode.Unauthorized },
        { "header", "kid", "\"rsa\"", HttpStatusCode.Unauthorized },
        { "header", "kid", null, HttpStatusCode.Unauthorized },
        { "header", "typ", null, HttpStatusCode.Unauthorized },
        { "header", "typ", "\"at+jwt\"", HttpStatusCode.Unauthorized },
        { "header", "jku", "\"https://attacker.example/jwks.json\"", HttpStatusCode.Unauthorized },
        { "header", "jku", "5", HttpStatusCode.Unauthorized },
        { "payload", "iss", "\"https://someone.example\"", HttpStatusCode.Forbidden },
        { "payload", "iss", null, HttpStatusCode.Forbidden },
        { "payload", "aud", "\"https://cds.example.org/cds-services/her2-patient-view\"", HttpStatusCode.Unauthorized },
        { "payload", "aud", "\"https://cds.example.org\"", HttpStatusCode.Unauthorized },
        { "payload", "aud", null, HttpStatusCode.Unauthorized },
        { "payload", "exp", null, HttpStatusCode.Unauthorized },
        { "payload", "exp", "\"soon\"", HttpStatusCode.Unauthorized },
        { "payload", "exp", "99999999999999", HttpStatusCode.Unauthorized },
        { "payload", "iat", null, HttpStatusCode.Unauthorized },
        { "payload", "jti", null, HttpStatusCode.Unauthorized },
        { "payload", "jti", "\"\"", HttpStatusCode.Unauthorized },
        { "payload", "jti", "{}", HttpStatusCode.Unauthorized },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_token_with_one_thing_wrong_is_refused(string part, string name, string? json, HttpStatusCode status)
    {
        await using var server = await StartAsync();
        var (header, payload) = (Issuer.Header(), Issuer.Payload(Audience));
        var changed = part == "header" ? header : payload;
        changed.Remove(name);
        if (json is not null)
        {
            changed[name] = JsonNode.Parse(json);
        }

        var answer = await PostAsync(server, _issuer.Sign(header, payload));

        Assert.Equal(status, answer.Status);
        Assert.Equal([status == HttpStatusCode.Forbidden ? "This issuer or tenant is not served here." : "The token was not accepted."], answer.Problems);
        Assert.Equal(status == HttpStatusCode.Unauthorized, answer.Response.Headers.WwwAuthenticate.Count > 0);
    }

    /// <summary>Seconds from now for issue and expiry, and whether that is accepted; the skew is 30 seconds, the longest lifetime 300.</summary>
    [Theory]
    [InlineData(-300, 0, true)]
    [InlineData(-329, -29, true)]
    [InlineData(-330, -30, false)]
    [InlineData(30, 300, true)]
    [InlineData(31, 300, false)]
    [InlineData(0, 300, true)]
    [InlineData(0, 301, false)]
    public async Task A_token_has_its_time(int issued, int expires, bool accepted)
    {
        await using var server = await StartAsync();
        var payload = Issuer.Payload(Audience);
        payload["iat"] = RunningServer.Now.ToUnixTimeSeconds() + issued;
        payload["exp"] = RunningServer.Now.ToUnixTimeSeconds() + expires;

        var answer = await PostAsync(server, _issuer.Sign(Issuer.Header(), payload));

        Assert.Equal(accepted ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, answer.Status);
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public async Task A_token_does_not_count_before_its_time(int notBefore, bool accepted)
    {
        await using var server = await StartAsync();
        var payload = Issuer.Payload(Audience);
        payload["nbf"] = RunningServer.Now.ToUnixTimeSeconds() + notBefore;

        Assert.Equal(accepted ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, (await PostAsync(server, _issuer.Sign(Issuer.Header(), payload))).Status);
    }

    [Fact]
    public async Task The_audience_may_be_one_of_several()
    {
        await using var server = await StartAsync();
        var payload = Issuer.Payload(Audience);
        payload["aud"] = new JsonArray("https://other.example", Audience);

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(server, _issuer.Sign(Issuer.Header(), payload))).Status);
    }

    [Fact]
    public async Task A_token_counts_once()
    {
        await using var server = await StartAsync();
        var token = _issuer.Token(Audience);

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(server, token)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(server, token)).Status);
    }

    [Fact]
    public async Task A_forged_signature_does_not_use_up_the_id_of_an_honest_token()
    {
        await using var server = await StartAsync();
        var payload = Issuer.Payload(Audience);
        var honest = _issuer.Sign(Issuer.Header(), payload);
        using var other = new Issuer();

        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(server, other.Sign(Issuer.Header(), payload))).Status);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(server, honest)).Status);
    }

    [Fact]
    public async Task A_changed_payload_breaks_the_signature()
    {
        await using var server = await StartAsync();
        var parts = _issuer.Token(Audience).Split('.');
        var payload = Issuer.Payload(Audience);
        parts[1] = Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Encode(payload.ToJsonString());

        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(server, string.Join('.', parts))).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJFUzM4NCJ9.bm90IGpzb24.AAAA")]
    public async Task No_token_or_nonsense_is_refused(string? token)
    {
        await using var server = await StartAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(server, token)).Status);
    }

    [Fact]
    public async Task Only_tenants_of_the_list_are_served()
    {
        await using var server = await StartAsync("--Trust:Issuers:0:Tenants:0=north");
        var (north, south) = (Issuer.Payload(Audience), Issuer.Payload(Audience));
        north["tenant"] = "north";
        south["tenant"] = "south";

        Assert.Equal(HttpStatusCode.OK, (await PostAsync(server, _issuer.Sign(Issuer.Header(), north))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(server, _issuer.Sign(Issuer.Header(), south))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(server, _issuer.Token(Audience))).Status);
    }

    [Fact]
    public async Task A_foreign_key_address_is_never_asked()
    {
        await using var trap = await KeyServer.StartAsync(_issuer.Jwks);
        await using var server = await StartAsync();
        var header = Issuer.Header();
        header["jku"] = trap.Address;

        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(server, _issuer.Sign(header, Issuer.Payload(Audience)))).Status);
        Assert.Equal(0, trap.Asked);
    }

    [Fact]
    public async Task Keys_can_come_from_the_address_that_the_site_named_and_are_not_fetched_for_every_token()
    {
        await using var keys = await KeyServer.StartAsync(_issuer.Jwks);
        await using var server = await RunningServer.StartAsync($"--Server:PublicUrl={PublicUrl}", $"--Trust:Issuers:0:Issuer={Issuer.Name}", $"--Trust:Issuers:0:JwksUrl={keys.Address}");

        for (var call = 0; call < 3; call++)
        {
            var header = Issuer.Header();
            header["jku"] = keys.Address;
            Assert.Equal(HttpStatusCode.OK, (await PostAsync(server, _issuer.Sign(header, Issuer.Payload(Audience)))).Status);
        }

        Assert.Equal(1, keys.Asked);
    }

    [Fact]
    public async Task A_new_key_is_found_after_a_minute_and_unknown_ones_do_not_hammer_the_key_server()
    {
        await using var keys = await KeyServer.StartAsync("""{"keys":[]}""");
        await using var server = await RunningServer.StartAsync($"--Server:PublicUrl={PublicUrl}", $"--Trust:Issuers:0:Issuer={Issuer.Name}", $"--Trust:Issuers:0:JwksUrl={keys.Address}");
        string Token()
        {
            var header = Issuer.Header();
            header.Remove("jku");
            return _issuer.Sign(header, Issuer.Payload(Audience));
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(server, Token())).Status);
        keys.Keys = _issuer.Jwks;
        server.Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(server, Token())).Status);
        Assert.Equal(1, keys.Asked);
        server.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(server, Token())).Status);
        Assert.Equal(2, keys.Asked);
    }

    [Fact]
    public async Task Discovery_is_open_unless_the_site_protects_it_and_then_the_token_names_its_address()
    {
        await using var open = await StartAsync();
        await using var closed = await StartAsync("--Trust:ProtectDiscovery=true");

        Assert.Equal(HttpStatusCode.OK, (await open.GetAsync("/cds-services")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await open.GetAsync("/cds-services", "nonsense")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await closed.GetAsync("/cds-services")).Status);
        Assert.Equal(HttpStatusCode.OK, (await closed.GetAsync("/cds-services", _issuer.Token(PublicUrl + "/cds-services"))).Status);
    }

    [Theory]
    [InlineData("POST", "/cds-services/her2-patient-view")]
    [InlineData("POST", "/cds-services/her2-orders")]
    [InlineData("POST", "/cds-services/her2-orders/feedback")]
    [InlineData("POST", "/api/assessments")]
    [InlineData("GET", "/api/feedback.csv")]
    public async Task Every_address_that_takes_or_gives_data_asks_for_a_token(string method, string path)
    {
        await using var server = await StartAsync();

        var answer = await server.SendAsync(new HttpMethod(method), path, method == "POST" ? new StringContent("{", null, "application/json") : null);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Equal(["A token is needed."], answer.Problems);
    }

    [Fact]
    public async Task Neither_a_token_nor_what_is_wrong_with_it_is_told_or_logged()
    {
        await using var server = await StartAsync();
        var payload = Issuer.Payload(Audience);
        payload["sub"] = "user-of-the-ward";
        var token = _issuer.Sign(Issuer.Header("HS256"), payload);

        var answer = await PostAsync(server, token);

        Assert.DoesNotContain("HS256", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(token.Split('.')[1], server.Logs.All, StringComparison.Ordinal);
        Assert.DoesNotContain("user-of-the-ward", server.Logs.All, StringComparison.Ordinal);
        Assert.Contains("\"Refusal\":\"Algorithm\"", server.Logs.All, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _issuer.Dispose();
        _folder.Delete(recursive: true);
    }

    private Task<RunningServer> StartAsync(params string[] settings) => RunningServer.StartAsync([.. _issuer.Trusted(PublicUrl, _folder.FullName), .. settings]);

    private static Task<Answer> PostAsync(RunningServer server, string? token) => server.PostAsync(Calls.PatientView + "/feedback", Feedbacks.Accepted(), token);
}
