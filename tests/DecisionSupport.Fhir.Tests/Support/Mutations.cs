using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace DecisionSupport.Fhir.Tests.Support;

/// <summary>Breaks a document in ways that are met, and in ways that are not.</summary>
internal static class Mutations
{
    private static readonly string[] Values =
    [
        "null", "true", "\"\"", "\"half a surrogate\"", "[]", "{}", "1e308", "-1e308", "1e999", "123456789012345678901234567890", "-0", "0.1", "\"2026-13-45\"", "\"9999-12-31\"", "\"0000\"", "\"0001-01-01\"",
        "\"#\"", "\"##\"", "\"/\"", "\"urn:uuid:\"", "\"http://\"", "\"Patient/\"", "[[]]", "[null]", "{\"coding\":\"x\"}", "{\"coding\":[1,null,{}]}", "{\"reference\":{\"reference\":\"#\"}}", "{\"value\":\"x\"}",
        "\"IHC\"", "\"IHC 3+ IHC 0\"", "\"p.\"", "\"entered-in-error\"", "{\"resourceType\":\"Bundle\",\"entry\":{}}", "{\"extension\":1}",
    ];

    /// <summary>The places of all texts.</summary>
    public static IEnumerable<string[]> Texts(JsonNode node) => Places(node).Where(p => At(node, p) is JsonValue value && value.GetValueKind() == System.Text.Json.JsonValueKind.String);

    public static IEnumerable<string[]> Places(JsonNode? node) => Places(node, []);

    public static void Set(JsonNode node, string[] place, JsonNode? value)
    {
        switch (At(node, place[..^1]))
        {
            case JsonObject members:
                members[place[^1]] = value;
                break;
            case JsonArray items when int.TryParse(place[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count:
                items[index] = value;
                break;
        }
    }

    /// <summary>One mutated text of a document, by random numbers.</summary>
    public static byte[] Of(string json, IReadOnlyList<int> dice)
    {
        var node = JsonNode.Parse(json)!;
        var places = Places(node).Where(p => p.Length > 0).ToList();
        var (truncate, raw) = (0, (string?)null);
        for (var i = 0; i + 2 < dice.Count; i += 3)
        {
            var place = places[dice[i] % places.Count];
            if (At(node, place[..^1]) is not { } parent)
            {
                continue;
            }

            switch (dice[i + 1] % 8)
            {
                case 0: Remove(parent, place[^1]); break;
                case 1: Set(node, place, JsonNode.Parse(Values[dice[i + 2] % Values.Length])); break;
                case 2: Set(node, place, At(node, places[dice[i + 2] % places.Count])?.DeepClone()); break;
                case 3: (parent as JsonArray)?.Add((parent as JsonArray)?.FirstOrDefault()?.DeepClone()); break;
                case 4: Set(node, place, new JsonArray(At(node, place)?.DeepClone(), At(node, place)?.DeepClone())); break;
                case 5: Set(node, place, Nested(dice[i + 2] % 150)); break;
                case 6: truncate = dice[i + 2]; break;
                default: raw = Values[dice[i + 2] % Values.Length]; break;
            }
        }

        var text = node.ToJsonString().Replace("half a surrogate", "\\ud800", StringComparison.Ordinal);
        text = raw is null ? text : text.Replace("\"final\"", raw, StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(text);
        return truncate == 0 ? bytes : bytes[..(truncate % bytes.Length)];
    }

    private static JsonNode Nested(int depth)
    {
        JsonNode node = JsonValue.Create("x");
        for (var i = 0; i < depth; i++)
        {
            node = i % 2 == 0 ? new JsonArray(node) : new JsonObject { ["action"] = node };
        }

        return node;
    }

    private static void Remove(JsonNode parent, string name)
    {
        if (parent is JsonObject members)
        {
            members.Remove(name);
        }
        else if (parent is JsonArray items && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count)
        {
            items.RemoveAt(index);
        }
    }

    private static IEnumerable<string[]> Places(JsonNode? node, string[] path)
    {
        yield return path;
        var children = node switch
        {
            JsonObject members => members.Select(m => (Name: m.Key, m.Value)),
            JsonArray items => items.Select((item, i) => (Name: i.ToString(CultureInfo.InvariantCulture), Value: item)),
            _ => [],
        };
        foreach (var place in children.SelectMany(c => Places(c.Value, [.. path, c.Name])))
        {
            yield return place;
        }
    }

    private static JsonNode? At(JsonNode? node, string[] place) => place.Aggregate(node, (n, step) => n switch
    {
        JsonObject members => members[step],
        JsonArray items when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count => items[index],
        _ => null,
    });
}
