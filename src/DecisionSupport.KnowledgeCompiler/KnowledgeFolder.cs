using System.Text.Json;
using System.Text.Json.Nodes;
using DecisionSupport.Knowledge;

namespace DecisionSupport.KnowledgeCompiler;

/// <summary>Reads a folder of knowledge files in a fixed order.</summary>
internal static class KnowledgeFolder
{
    public static byte[] Compile(string folder)
    {
        var document = new JsonObject
        {
            ["pack"] = Yaml(folder, "pack.yaml"),
            ["biomarkers"] = Yaml(folder, "biomarkers.yaml"),
            ["mechanisms"] = Yaml(folder, "mechanisms.yaml"),
            ["agents"] = Yaml(folder, "agents.yaml"),
            ["combinations"] = Yaml(folder, "combinations.yaml"),
            ["medications"] = Yaml(folder, "medications.yaml"),
            ["evidence"] = Evidence(folder),
            ["references"] = References(folder),
        };
        if (File.Exists(Path.Combine(folder, "interactions.yaml")))
        {
            document["interactions"] = Yaml(folder, "interactions.yaml");
        }

        if (File.Exists(Path.Combine(folder, "coverage.yaml")))
        {
            document["claims"] = Yaml(folder, "coverage.yaml");
        }

        try
        {
            var typed = document.Deserialize(KnowledgeJson.Default.KnowledgeDocument)!;
            return JsonSerializer.SerializeToUtf8Bytes(typed, KnowledgeJson.Default.KnowledgeDocument);
        }
        catch (JsonException e)
        {
            throw new KnowledgeFormatException(Place(document, e.Path, folder), e.Message, e);
        }
    }

    public static KnowledgeBase Load(byte[] compiled, string folder)
    {
        try
        {
            return KnowledgeBase.Load(compiled);
        }
        catch (ArgumentException e)
        {
            throw new KnowledgeFormatException(folder, "two entries share an id: " + e.Message, e);
        }
    }

    private static JsonNode Yaml(string folder, string file) => YamlText.ToJson(Path.Combine(folder, file));

    private static JsonArray Evidence(string folder) => Join(
        Directory.EnumerateFiles(Path.Combine(folder, "evidence"), "*.yaml").Order(StringComparer.Ordinal).Select(f => ListOf(YamlText.ToJson(f), f)));

    private static JsonArray References(string folder) => Join(
        Directory.EnumerateFiles(folder, "references*.json").Order(StringComparer.Ordinal)
            .Select(f => new JsonArray([.. ListOf(Json(f), f).Select(r => CslReference.ToReference(r as JsonObject ?? throw new KnowledgeFormatException(f, "a reference must be an object"), f))])));

    private static JsonNode? Json(string file)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllBytes(file));
        }
        catch (JsonException e)
        {
            throw new KnowledgeFormatException($"{file}({e.LineNumber + 1},{e.BytePositionInLine + 1})", "is not valid JSON", e);
        }
    }

    private static JsonArray ListOf(JsonNode? node, string file) => node as JsonArray ?? throw new KnowledgeFormatException(file, "must hold a list");

    private static JsonArray Join(IEnumerable<JsonArray> lists) => [.. lists.SelectMany(l => l.Select(i => i!.DeepClone()))];

    // "$.evidence[12].tier" is no use to an author: name the id of the entry instead.
    private static string Place(JsonObject document, string? path, string folder)
    {
        if (path?.Split('.', '[', ']') is not [_, var list, var index, ..] || !int.TryParse(index, out var number))
        {
            return $"{folder} {path}";
        }

        return $"{folder} {path} (id {document[list]?[number]?["id"] ?? document[list]?[number]?["name"]})";
    }
}
