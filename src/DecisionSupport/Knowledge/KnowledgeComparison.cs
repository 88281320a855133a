using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DecisionSupport.Knowledge;

/// <summary>Compares two knowledge bases entry by entry: what a reviewer of new knowledge has to read.</summary>
public static class KnowledgeComparison
{
    private static readonly (string List, string Kind, string Id)[] Kinds =
    [
        ("biomarkers", "biomarker", "id"), ("mechanisms", "mechanism", "id"), ("interactions", "interaction", "id"), ("agents", "agent", "id"), ("combinations", "combination", "id"),
        ("medications", "medication", "name"), ("evidence", "evidence", "id"), ("references", "reference", "id"),
    ];

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Compares two documents.</summary>
    /// <param name="before">The older.</param>
    /// <param name="after">The newer.</param>
    /// <returns>Every difference, by kind and id. The order of entries does not count.</returns>
    public static IReadOnlyList<KnowledgeChange> Compare(KnowledgeDocument before, KnowledgeDocument after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (Json(before), Json(after));
        return
        [
            .. Entry("pack", after.Pack.Id, old["pack"]!.AsObject(), now["pack"]!.AsObject()),
            .. Kinds.SelectMany(k => List(k.Kind, Entries(old, k.List, k.Id), Entries(now, k.List, k.Id))),
        ];
    }

    private static IEnumerable<KnowledgeChange> List(string kind, Dictionary<string, JsonObject> old, Dictionary<string, JsonObject> now) =>
        old.Keys.Union(now.Keys).Order(StringComparer.Ordinal).SelectMany(id => (old.GetValueOrDefault(id), now.GetValueOrDefault(id)) switch
        {
            (null, _) => [new KnowledgeChange("added", kind, id, [])],
            (_, null) => [new KnowledgeChange("removed", kind, id, [])],
            ({ } o, { } n) => Entry(kind, id, o, n),
        });

    private static IEnumerable<KnowledgeChange> Entry(string kind, string id, JsonObject old, JsonObject now)
    {
        var members = old.Select(m => m.Key).Union(now.Select(m => m.Key))
            .Where(name => !JsonNode.DeepEquals(old[name], now[name]))
            .Select(name => new ChangedMember(name, old[name]?.ToJsonString(Readable), now[name]?.ToJsonString(Readable)))
            .ToList();
        return members.Count == 0 ? [] : [new KnowledgeChange("changed", kind, id, members)];
    }

    private static Dictionary<string, JsonObject> Entries(JsonNode document, string list, string id) =>
        document[list]!.AsArray().ToDictionary(e => (string)e![id]!, e => e!.AsObject(), StringComparer.Ordinal);

    private static JsonNode Json(KnowledgeDocument document) => JsonSerializer.SerializeToNode(document, KnowledgeJson.Default.KnowledgeDocument)!;
}
