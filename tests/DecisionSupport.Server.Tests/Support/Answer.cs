using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DecisionSupport.Server.Tests.Support;

/// <summary>An answer with its body as text and as JSON.</summary>
internal sealed record Answer(HttpStatusCode Status, string Body, string? MediaType, HttpResponseMessage Response)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public IReadOnlyList<JsonElement> Cards => [.. Json.GetProperty("cards").EnumerateArray()];

    /// <summary>The diagnostics of an OperationOutcome.</summary>
    public string[] Problems
    {
        get
        {
            Assert.Equal("application/fhir+json", MediaType);
            Assert.Equal("OperationOutcome", Json.GetProperty("resourceType").GetString());
            return [.. Json.GetProperty("issue").EnumerateArray().Select(i => i.GetProperty("diagnostics").GetString()!)];
        }
    }
}

internal static class Asking
{
    public static Task<Answer> GetAsync(this RunningServer server, string path, string? token = null) => server.SendAsync(HttpMethod.Get, path, null, token);

    public static Task<Answer> PostAsync(this RunningServer server, string path, JsonNode body, string? token = null) =>
        server.SendAsync(HttpMethod.Post, path, new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"), token);

    public static async Task<Answer> SendAsync(this RunningServer server, HttpMethod method, string path, HttpContent? content, string? token = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (token is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var response = await server.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return new Answer(response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response.Content.Headers.ContentType?.MediaType, response);
    }
}
