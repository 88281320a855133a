using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using DecisionSupport.Server.Tests.Support;

namespace DecisionSupport.Server.Tests.Api;

/// <summary>What is read from what was posted, before anything is concluded.</summary>
public sealed class ReadingEndpointTests
{
    private const string Path = "/api/reading";

    [Fact]
    public async Task A_profile_comes_back_as_it_was_understood()
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await PostAsync(server, await File.ReadAllTextAsync(Repository.Profile("pten-loss-metastatic"), TestContext.Current.CancellationToken));

        Assert.False(answer.Json.GetProperty("fhir").GetBoolean());
        Assert.Equal("pten-loss-metastatic", answer.Json.GetProperty("profile").GetProperty("profileId").GetString());
        Assert.Empty(answer.Json.GetProperty("resources").EnumerateArray());
    }

    [Fact]
    public async Task A_record_comes_back_as_a_profile_with_an_account_of_every_resource()
    {
        await using var server = await RunningServer.StartAsync();
        var resources = Calls.Prefetch().Select(p => p.Value!.AsObject()).SelectMany(v => v["entry"] is JsonArray entries ? entries.Select(e => e!["resource"]!) : [v]).ToList();
        var bundle = new JsonObject { ["resourceType"] = "Bundle", ["type"] = "collection", ["entry"] = new JsonArray([.. resources.Select(r => new JsonObject { ["resource"] = r.DeepClone() })]) };

        var answer = await PostAsync(server, bundle.ToJsonString());

        Assert.True(answer.Json.GetProperty("fhir").GetBoolean());
        Assert.Equal("metastatic", answer.Json.GetProperty("profile").GetProperty("disease").GetProperty("setting").GetString());
        var read = answer.Json.GetProperty("resources").EnumerateArray().ToList();
        Assert.Equal(resources.Count, read.Count(r => r.GetProperty("resourceType").GetString() != "Bundle"));
        Assert.Contains(read, r => r.GetProperty("used").GetBoolean());
        Assert.All(read, r => Assert.NotEmpty(r.GetProperty("reason").GetString()!));
        Assert.DoesNotContain(Calls.FamilyName, answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_with_every_place()
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await PostAsync(server, """{"schemaVersion":"1.0","profileId":"x","disease":{"setting":"late"},"results":[{"biomarker":"nonsense","call":"high"}]}""");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(answer.Problems, p => p.StartsWith("/disease/setting: ", StringComparison.Ordinal));
        Assert.Contains(answer.Problems, p => p.StartsWith("/results/0/biomarker: ", StringComparison.Ordinal));
    }

    private static Task<Answer> PostAsync(RunningServer server, string body) =>
        server.SendAsync(HttpMethod.Post, Path, new StringContent(body, Encoding.UTF8, "application/json"));
}
