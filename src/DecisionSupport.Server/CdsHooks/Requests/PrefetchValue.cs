using System.Text.Json;
using DecisionSupport.Fhir;

namespace DecisionSupport.Server.CdsHooks.Requests;

/// <summary>One prefetch key.</summary>
/// <param name="Key">Its name.</param>
/// <param name="State">What came.</param>
/// <param name="Content">The value; undefined where none came.</param>
/// <param name="Entries">Number of resources.</param>
/// <param name="Truncated">True where the result has further pages, which nobody fetches.</param>
/// <param name="Partial">True where a search result tells of an error beside its entries.</param>
internal sealed record PrefetchValue(string Key, PrefetchState State, JsonElement Content, int Entries, bool Truncated, bool Partial)
{
    public bool HasContent => Entries > 0;

    public bool SaysNothingRecorded => State == PrefetchState.Nothing || (State == PrefetchState.SearchResult && Entries == 0 && !Truncated && !Partial);

    /// <summary>The value as a piece of a FHIR record, its place in the request before it.</summary>
    public FhirInput ToInput() => new("/prefetch/" + Key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal), Content);

    public static PrefetchValue NotSent(string key) => new(key, PrefetchState.NotSent, default, 0, false, false);

    public static PrefetchValue Of(string key, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => new PrefetchValue(key, PrefetchState.Nothing, value, 0, false, false),
        JsonValueKind.Object => TypeOf(value) switch
        {
            null or "OperationOutcome" => Failure(key, value),
            "Bundle" => SearchResult(key, value),
            _ => new PrefetchValue(key, PrefetchState.Resource, value, 1, false, false),
        },
        _ => Failure(key, value),
    };

    private static PrefetchValue Failure(string key, JsonElement value) => new(key, PrefetchState.Failed, value, 0, false, false);

    private static PrefetchValue SearchResult(string key, JsonElement bundle)
    {
        var (entries, errors) = (0, 0);
        foreach (var entry in Members(bundle, "entry"))
        {
            if (entry.ValueKind != JsonValueKind.Object || !entry.TryGetProperty("resource", out var resource))
            {
                continue;
            }

            _ = TypeOf(resource) != "OperationOutcome" ? entries++ : IsError(resource) ? errors++ : 0;
        }

        return entries == 0 && errors > 0 ? Failure(key, bundle) : new PrefetchValue(key, PrefetchState.SearchResult, bundle, entries, HasNextPage(bundle), errors > 0);
    }

    // A search may carry warnings and hints beside its results: they take nothing away.
    private static bool IsError(JsonElement outcome) => Members(outcome, "issue").Any(i => Text(i, "severity") is "error" or "fatal");

    private static bool HasNextPage(JsonElement bundle) => Members(bundle, "link").Any(l => Text(l, "relation") == "next");

    private static string? TypeOf(JsonElement value) => Text(value, "resourceType");

    private static string? Text(JsonElement value, string member) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(member, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static JsonElement.ArrayEnumerator Members(JsonElement value, string member) =>
        value.TryGetProperty(member, out var array) && array.ValueKind == JsonValueKind.Array ? array.EnumerateArray() : default;
}
