using System.Text;
using System.Text.Json;
using DecisionSupport.Json;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Records;

/// <summary>Takes bundles, arrays and parameters apart into resources.</summary>
internal sealed class RecordLoader
{
    private const int Deepest = 6;
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 128 };

    private readonly List<Resource> _resources = [];

    /// <summary>Parses a document or, where it is none, lines of documents. The caller disposes what it gets.</summary>
    public static IReadOnlyList<JsonDocument> Parse(ReadOnlyMemory<byte> utf8, List<ProfileProblem> problems)
    {
        utf8 = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (Utf8Text.FirstInvalid(utf8.Span) is { } invalid)
        {
            problems.Add(new ProfileProblem(Place(invalid.Line, invalid.Byte), "is not valid UTF-8"));
            return [];
        }

        try
        {
            return [JsonDocument.Parse(utf8, Lenient)];
        }
        catch (JsonException e)
        {
            if (Lines(utf8) is { Count: > 1 } lines)
            {
                return lines;
            }

            problems.Add(new ProfileProblem(Place(e.LineNumber ?? 0, e.BytePositionInLine ?? 0), "is not valid JSON, or is nested more deeply than 128 levels"));
            return [];
        }
    }

    public void Add(Node node) => Add(node, null, 0);

    public Record ToRecord() => new(_resources);

    // Every line must be JSON: half of a record could leave out what decides.
    private static List<JsonDocument>? Lines(ReadOnlyMemory<byte> utf8)
    {
        var documents = new List<JsonDocument>();
        try
        {
            foreach (var line in Encoding.UTF8.GetString(utf8.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                documents.Add(JsonDocument.Parse(line, Lenient));
            }

            return documents;
        }
        catch (JsonException)
        {
            documents.ForEach(d => d.Dispose());
            return null;
        }
    }

    private void Add(Node node, string? fullUrl, int depth)
    {
        if (depth > Deepest)
        {
            return;
        }

        if (!node.IsObject)
        {
            foreach (var item in node.Elements())
            {
                Add(item, null, depth + 1);
            }

            return;
        }

        switch (node.Text("resourceType"))
        {
            case "Bundle":
                foreach (var entry in node.Items("entry"))
                {
                    Add(entry["resource"], entry.Text("fullUrl"), depth);
                }

                break;
            case "Parameters":
                foreach (var parameter in node.Items("parameter"))
                {
                    Add(parameter["resource"], null, depth);
                }

                break;
            case { } type:
                var resource = new Resource(node, ResourceTypes.Known(type), fullUrl, null);
                _resources.Add(resource);
                foreach (var contained in node.Items("contained").Where(c => c.IsObject))
                {
                    var inner = new Resource(contained, ResourceTypes.Known(contained.Text("resourceType") ?? string.Empty), null, resource);
                    resource.Contained.Add(inner);
                    _resources.Add(inner);
                }

                break;
        }
    }

    private void Add(Node? node, string? fullUrl, int depth)
    {
        if (node is { } present)
        {
            Add(present, fullUrl, depth + 1);
        }
    }

    private static string Place(long line, long position) => FormattableString.Invariant($"line {line + 1}, byte {position + 1}");
}
