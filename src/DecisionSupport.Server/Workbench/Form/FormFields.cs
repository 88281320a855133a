using System.Text.Json;

namespace DecisionSupport.Server.Workbench.Form;

/// <summary>Fields as the profile's schema has them: its descriptions are the labels.</summary>
internal static class FormFields
{
    private static readonly char[] EndOfLabel = [',', ';', ':'];

    public static OrderedDictionary<string, IReadOnlyList<FormField>> Of(JsonElement schema)
    {
        var properties = schema.GetProperty("properties");
        var definitions = schema.GetProperty("definitions");
        return new(StringComparer.Ordinal)
        {
            ["patient"] = Fields(properties.GetProperty("patient")),
            ["disease"] = Fields(properties.GetProperty("disease")),
            ["clinical"] = Fields(properties.GetProperty("clinical")),
            ["result"] = Fields(definitions.GetProperty("result")),
            ["variant"] = Fields(definitions.GetProperty("variant")),
            ["therapy"] = Fields(definitions.GetProperty("therapy")),
        };
    }

    private static List<FormField> Fields(JsonElement part)
    {
        string[] required = [.. part.GetProperty("required").EnumerateArray().Select(r => r.GetString()!)];
        return [.. part.GetProperty("properties").EnumerateObject().Select(p => Field(p.Name, p.Value, required.Contains(p.Name)))];
    }

    private static FormField Field(string name, JsonElement property, bool required)
    {
        var description = property.GetProperty("description").GetString()!.TrimEnd('.');
        var end = description.IndexOfAny(EndOfLabel);
        var hint = end < 0 ? null : description[(end + 1)..].Trim();
        return new FormField(name, end < 0 ? description : description[..end], Kind(property), hint is null ? null : char.ToUpperInvariant(hint[0]) + hint[1..], Choices(property), required);
    }

    private static string Kind(JsonElement property)
    {
        if (property.TryGetProperty("$ref", out var reference))
        {
            return reference.GetString()!.EndsWith("/date", StringComparison.Ordinal) ? "date" : "text";
        }

        return property.TryGetProperty("enum", out _) ? "choice" : property.TryGetProperty("type", out var type) ? type.GetString() switch
        {
            "number" or "integer" => "number",
            "array" => "list",
            _ => "text",
        } : "text";
    }

    private static List<string>? Choices(JsonElement property) =>
        property.TryGetProperty("enum", out var words) ? [.. words.EnumerateArray().Select(w => w.GetString()!)] : null;
}
