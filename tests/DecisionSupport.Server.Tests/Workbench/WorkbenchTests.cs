using System.Net;
using System.Text.RegularExpressions;
using DecisionSupport.Server.Tests.Support;

namespace DecisionSupport.Server.Tests.Workbench;

/// <summary>Where the page is served, and what it is made of. What it does is asked in a browser (tests/Browser).</summary>
public sealed partial class WorkbenchTests
{
    [Fact]
    public async Task The_first_address_leads_to_it()
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await server.GetAsync("/");

        Assert.Equal("/workbench", answer.Response.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal("text/html", answer.MediaType);
    }

    [Fact]
    public async Task Everything_that_the_page_names_is_there_with_its_type()
    {
        await using var server = await RunningServer.StartAsync();
        var seen = new HashSet<string>();
        var open = new Queue<string>(Local().Matches((await server.GetAsync("/workbench")).Body).Select(m => m.Groups["name"].Value));
        while (open.TryDequeue(out var name))
        {
            if (!seen.Add(name))
            {
                continue;
            }

            var answer = await server.GetAsync("/workbench/" + name);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Equal(name.EndsWith(".js", StringComparison.Ordinal) ? "text/javascript" : "text/css", answer.MediaType);
            foreach (Match import in Imported().Matches(answer.Body))
            {
                open.Enqueue(import.Groups["name"].Value);
            }
        }

        Assert.Contains("workbench.css", seen);
        Assert.Contains("what-if.js", seen);
    }

    [Theory]
    [InlineData("/workbench/nothing.js")]
    [InlineData("/workbench/workbench.html")]
    [InlineData("/workbench/..%2fappsettings.json")]
    public async Task Nothing_else_is_there(string path)
    {
        await using var server = await RunningServer.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Every_other_answer_keeps_the_usual_policy()
    {
        await using var server = await RunningServer.StartAsync();

        var policies = new List<string>();
        foreach (var path in new[] { "/about", "/workbench/workbench.js", "/workbench/nothing.js" })
        {
            policies.Add((await server.GetAsync(path)).Response.Headers.GetValues("Content-Security-Policy").Single());
        }

        Assert.All(policies, p => Assert.StartsWith("default-src 'none'; style-src 'unsafe-inline'", p, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false, HttpStatusCode.NotFound)]
    [InlineData(true, HttpStatusCode.OK)]
    public async Task With_issuers_it_is_there_only_where_the_api_asks_for_no_token(bool open, HttpStatusCode expected)
    {
        using var issuer = new Issuer();
        var folder = Directory.CreateTempSubdirectory("decision-support-trust-");
        string[] trusted = issuer.Trusted("https://cds.example.org", folder.FullName);
        await using var server = await RunningServer.StartAsync([.. trusted, $"--Trust:ApiWithoutToken={open}"]);

        Assert.Equal(expected, (await server.GetAsync("/workbench")).Status);
        Assert.Equal(open ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, (await server.GetAsync("/api/form")).Status);
        folder.Delete(recursive: true);
    }

    [GeneratedRegex("\"/workbench/(?<name>[^\"]+)\"")]
    private static partial Regex Local();

    [GeneratedRegex("from '\\./(?<name>[^']+)'")]
    private static partial Regex Imported();
}
