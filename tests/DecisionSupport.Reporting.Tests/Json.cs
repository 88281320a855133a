using System.Text;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace DecisionSupport.Reporting.Tests;

/// <summary>A document that tests change in one place and validate.</summary>
internal sealed class Json(string schemaFile)
{
    private readonly JsonSchema _schema = JsonSchema.FromJsonAsync(Repository.Schema(schemaFile)).GetAwaiter().GetResult();

    public static JsonObject Parse(ReadOnlySpan<byte> utf8) => JsonNode.Parse(utf8)!.AsObject();

    /// <summary>The node at a JSON Pointer without escapes.</summary>
    public static JsonNode At(JsonNode document, string pointer) => pointer.Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(document, (node, step) => node is JsonArray array ? array[int.Parse(step, null)]! : node[step]!);

    public string[] Problems(JsonNode document) => Problems(document.ToJsonString());

    public string[] Problems(ReadOnlySpan<byte> utf8) => Problems(Encoding.UTF8.GetString(utf8));

    private string[] Problems(string json) => [.. _schema.Validate(json).Select(e => $"{e.Path}: {e.Kind}")];
}
