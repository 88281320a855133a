using System.Text.Json.Nodes;

namespace DecisionSupport.Fhir.Writing;

/// <summary>Builds FHIR JSON: a member without a value, an empty list and an empty object are never written, as FHIR forbids them.</summary>
internal static class Element
{
    public static JsonObject Object(params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        var result = new JsonObject();
        foreach (var (name, value) in members)
        {
            if (value is not null and not JsonArray { Count: 0 } and not JsonObject { Count: 0 })
            {
                result.Add(name, value);
            }
        }

        return result;
    }

    public static JsonArray Array(IEnumerable<JsonNode?> items) => new([.. items.Where(i => i is not null)]);

    public static JsonArray Array(params ReadOnlySpan<JsonNode?> items) => Array(items.ToArray().AsEnumerable());

    /// <summary>Text as FHIR takes it: not empty, and without characters that no FHIR string holds.</summary>
    public static JsonNode? Text(string? text)
    {
        var clean = text is null ? null : new string([.. text.Where(c => c is '\t' or '\r' or '\n' || !char.IsControl(c))]).Trim();
        return string.IsNullOrEmpty(clean) ? null : JsonValue.Create(clean);
    }

    public static JsonObject Coding(string system, string code, string? display = null) =>
        Object(("system", system), ("code", code), ("display", Text(display)));

    public static JsonObject Concept(string? text, params ReadOnlySpan<JsonNode?> codings) => Object(("coding", Array(codings)), ("text", Text(text)));

    public static JsonObject Reference(string reference) => new() { ["reference"] = reference };

    public static JsonObject Display(string text) => Object(("display", Text(text)));
}
