using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using DecisionSupport.Json;

namespace DecisionSupport.Overlays;

/// <summary>Compares a document with the members that its type has, and goes on after a problem, so that all problems come at once.</summary>
internal static class Shape
{
    public static IEnumerable<(string Pointer, string Message)> Problems(JsonNode? node, JsonTypeInfo type, string pointer = "") => (type.Kind, node) switch
    {
        (JsonTypeInfoKind.Object, JsonObject o) => Members(o, type, pointer),
        (JsonTypeInfoKind.Object, _) => [(pointer, "must be a mapping of members")],
        (JsonTypeInfoKind.Enumerable, JsonArray list) => list.SelectMany((item, i) => item is null
            ? [(JsonPointer.Append(pointer, i), "is empty")]
            : Problems(item, type.Options.GetTypeInfo(type.ElementType!), JsonPointer.Append(pointer, i))),
        (JsonTypeInfoKind.Enumerable, _) => [(pointer, "must be a list")],
        _ => Scalar(node!, type, pointer),
    };

    private static IEnumerable<(string, string)> Members(JsonObject node, JsonTypeInfo type, string pointer)
    {
        // Computed members are written, never read.
        var known = type.Properties.Where(p => p.Set is not null || p.AssociatedParameter is not null).ToDictionary(p => p.Name, StringComparer.Ordinal);
        foreach (var (name, value) in node)
        {
            var at = JsonPointer.Append(pointer, name);
            if (!known.TryGetValue(name, out var member))
            {
                yield return (at, $"is not known here{NearestName.Hint(name, known.Keys)}");
            }
            else if (value is not null)
            {
                foreach (var problem in Problems(value, type.Options.GetTypeInfo(member.PropertyType), at))
                {
                    yield return problem;
                }
            }
        }

        foreach (var missing in known.Values.Where(p => IsRequired(p) && node[p.Name] is null))
        {
            yield return (JsonPointer.Append(pointer, missing.Name), "is required");
        }
    }

    private static bool IsRequired(JsonPropertyInfo member) =>
        member.IsRequired || member.AssociatedParameter is { HasDefaultValue: false, IsNullable: false, IsMemberInitializer: false };

    private static IEnumerable<(string, string)> Scalar(JsonNode node, JsonTypeInfo type, string pointer)
    {
        try
        {
            _ = node.Deserialize(type);
            return [];
        }
        catch (JsonException)
        {
            return [(pointer, Expected(Nullable.GetUnderlyingType(type.Type) ?? type.Type, node))];
        }
    }

    private static string Expected(Type type, JsonNode node) => type switch
    {
        _ when type == typeof(string) => node is JsonValue ? "must be text: put it in quotes" : "must be text",
        _ when type == typeof(DateOnly) => "must be a day such as 2026-11-20",
        _ when type == typeof(bool) => "must be true or false",
        _ when type == typeof(int) => "must be a whole number",
        _ when type == typeof(double) => "must be a number",
        { IsEnum: true } => "must be one of " + string.Join(", ", Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)),
        _ => "cannot be read",
    };
}
