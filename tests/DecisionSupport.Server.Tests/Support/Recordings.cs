using System.Text.Json;
using System.Text.Json.Nodes;

namespace DecisionSupport.Server.Tests.Support;

/// <summary>Public example requests and recorded sandbox traffic. They lie beside the repository, not in it; tests that need them are skipped where they are absent.</summary>
internal static class Recordings
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("FHIR_SAMPLES") is { Length: > 0 } named
        ? named
        : Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "fhir-samples"));

    public static string PathOf(string name)
    {
        var path = Path.Combine(Folder, name);
        Assert.SkipUnless(File.Exists(path), "The FHIR samples are not here: set FHIR_SAMPLES to their folder.");
        return path;
    }

    public static JsonNode Read(string name) => JsonNode.Parse(File.ReadAllText(PathOf(name)))!;

    /// <summary>A recorded request of the sandbox.</summary>
    public static Recorded Sandbox(string name)
    {
        var recording = JsonDocument.Parse(File.ReadAllText(PathOf($"cds-hooks-sandbox-captures/{name}.json"))).RootElement;
        var headers = recording.GetProperty("headers").EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString()!);
        var body = recording.GetProperty("body");
        return new Recorded(
            recording.GetProperty("method").GetString()!, recording.GetProperty("path").GetString()!, headers, body.ValueKind == JsonValueKind.Null ? null : body.GetRawText());
    }
}

/// <summary>A recorded request.</summary>
internal sealed record Recorded(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string? Body)
{
    /// <summary>The signed token, as it was sent.</summary>
    public string Token => Headers["authorization"]["Bearer ".Length..];

    /// <summary>A claim of the token, unverified.</summary>
    public JsonElement Claim(string name) =>
        JsonDocument.Parse(Microsoft.IdentityModel.Tokens.Base64UrlEncoder.DecodeBytes(Token.Split('.')[1])).RootElement.GetProperty(name).Clone();
}
