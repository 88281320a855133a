using System.Text.Json.Nodes;

namespace DecisionSupport.Tests.Support;

/// <summary>The sample of the published format, changed in one place.</summary>
internal static class ContractSample
{
    public const string Json = """
        {
          "schemaVersion": "1.0",
          "profileId": "pten-loss-metastatic",
          "asOf": "2026-11-20",
          "patient":  { "birthYear": 1971, "sex": "female", "menopausalStatus": "postmenopausal", "pregnancy": "not-pregnant" },
          "disease":  { "setting": "metastatic", "sites": ["liver", "brain"], "brainMetastases": "active", "ecog": 1 },
          "results": [
            { "biomarker": "her2",      "assay": "ihc", "value": "3+", "specimen": "metastasis", "collected": "2026-08-03" },
            { "biomarker": "her2",      "assay": "ish", "ratio": 5.2, "copyNumber": 12.1 },
            { "biomarker": "er",        "assay": "ihc", "value": 0, "unit": "%" },
            { "biomarker": "pten",      "assay": "ihc", "call": "lost" },
            { "biomarker": "pik3ca",    "assay": "ngs", "variants": [ { "protein": "p.H1047R", "vaf": 0.31 } ] },
            { "biomarker": "p95her2",   "assay": "veratag", "value": 4.1, "unit": "RF/mm2" },
            { "biomarker": "cd44-cd24", "assay": "flow-cytometry", "call": "positive" },
            { "biomarker": "igf1r",     "call": "not-done" }
          ],
          "therapies": [
            { "agents": ["trastuzumab", "pertuzumab", "docetaxel"], "setting": "metastatic", "line": 1,
              "start": "2025-01-10", "end": "2026-02-01", "bestResponse": "partial-response", "outcome": "progression" }
          ],
          "clinical": { "lvefPercent": 58, "ildHistory": "none", "hepaticImpairment": "none", "diabetes": "none", "qtcMs": 430 },
          "medications": ["omeprazole"]
        }
        """;

    public static JsonObject Document() => JsonNode.Parse(Json)!.AsObject();

    /// <summary>The sample with another value at a JSON Pointer without escapes.</summary>
    public static string With(string pointer, string json)
    {
        var document = Document();
        Set(document, pointer, JsonNode.Parse(json));
        return document.ToJsonString();
    }

    /// <summary>The sample without a member.</summary>
    public static string Without(string pointer)
    {
        var document = Document();
        var (parent, name) = Split(pointer);
        Assert.True(At(document, parent).AsObject().Remove(name));
        return document.ToJsonString();
    }

    /// <summary>Puts a value in place of another.</summary>
    public static void Set(JsonNode document, string pointer, JsonNode? value)
    {
        var (parent, name) = Split(pointer);
        if (At(document, parent) is JsonArray list)
        {
            list[int.Parse(name, null)] = value;
        }
        else
        {
            At(document, parent)[name] = value;
        }
    }

    /// <summary>The pointers of every value that is neither object nor array.</summary>
    public static IEnumerable<string> Leaves(JsonNode? node, string path = "") => node switch
    {
        JsonObject members => members.SelectMany(m => Leaves(m.Value, $"{path}/{m.Key}")),
        JsonArray items => items.SelectMany((item, i) => Leaves(item, $"{path}/{i}")),
        _ => [path],
    };

    private static (string Parent, string Name) Split(string pointer) => (pointer[..pointer.LastIndexOf('/')], pointer[(pointer.LastIndexOf('/') + 1)..]);

    private static JsonNode At(JsonNode document, string pointer) => pointer.Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(document, (node, step) => node is JsonArray list ? list[int.Parse(step, null)]! : node[step]!);
}
