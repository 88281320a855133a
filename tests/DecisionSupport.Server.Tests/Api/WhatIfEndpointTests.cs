using System.Net;
using System.Text.Json.Nodes;
using DecisionSupport.Server.Tests.Support;

namespace DecisionSupport.Server.Tests.Api;

/// <summary>What answers would change, over the API.</summary>
public sealed class WhatIfEndpointTests
{
    private const string Path = "/api/what-if";

    [Fact]
    public async Task An_answer_that_matters_comes_back_as_a_difference()
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await server.PostAsync(Path, await QuestionAsync("muc4=high"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(["muc4=high"], answer.Json.GetProperty("answers").EnumerateArray().Select(a => a.GetString()));
        Assert.Equal("muc4-masking", Assert.Single(answer.Json.GetProperty("difference").GetProperty("mechanisms").EnumerateArray()).GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("markdown", "text/markdown")]
    [InlineData("text", "text/plain")]
    [InlineData("html", "text/html")]
    public async Task It_comes_in_words_too(string format, string type)
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await server.PostAsync($"{Path}?format={format}", await QuestionAsync("muc4=high"));

        Assert.Equal(type, answer.MediaType);
        Assert.Contains("muc4", answer.Body, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Every_answer_that_cannot_be_used_is_told()
    {
        await using var server = await RunningServer.StartAsync();

        var answer = await server.PostAsync(Path, await QuestionAsync("nonsense=high", "muc4=sideways"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(2, answer.Problems.Length);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"case\":{},\"set\":\"muc4=high\"}")]
    [InlineData("{\"case\":{},\"set\":[1]}")]
    [InlineData("[]")]
    public async Task A_body_without_case_and_answers_is_refused(string body)
    {
        await using var server = await RunningServer.StartAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await server.PostAsync(Path, JsonNode.Parse(body)!)).Status);
    }

    private static async Task<JsonObject> QuestionAsync(params string[] answers) => new()
    {
        ["case"] = JsonNode.Parse(await File.ReadAllTextAsync(Repository.Profile("pten-loss-metastatic"), TestContext.Current.CancellationToken)),
        ["set"] = new JsonArray([.. answers.Select(a => (JsonNode)a)]),
    };
}
