using System.Text.Json;

namespace DecisionSupport.Server.Tests.Support;

/// <summary>What the specification and its testers demand of every answer: interop.md 1.2, 1.6 and 1.8 in one place.</summary>
internal static class Conformance
{
    private static readonly string[] Indicators = ["info", "warning", "critical"];
    private static readonly string[] CardMembers = ["uuid", "summary", "detail", "indicator", "source", "suggestions", "selectionBehavior", "overrideReasons", "links", "extension"];

    /// <summary>Checks an answer to a hook call and gives back its cards.</summary>
    public static IReadOnlyList<JsonElement> Check(Answer answer)
    {
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.Status);
        Assert.Equal("application/json", answer.MediaType);
        Assert.Equal(["cards"], answer.Json.EnumerateObject().Select(p => p.Name));
        foreach (var card in answer.Cards)
        {
            NothingBlank(card, "/card");
            Check(card);
        }

        Assert.Equal(answer.Cards.Count, answer.Cards.Select(c => c.GetProperty("uuid").GetString()).Distinct().Count());
        return answer.Cards;
    }

    /// <summary>No null, blank text, empty array or empty object below this value.</summary>
    public static void NothingBlank(JsonElement value, string path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.True(value.EnumerateObject().Any(), path + " is empty");
                foreach (var member in value.EnumerateObject())
                {
                    NothingBlank(member.Value, $"{path}/{member.Name}");
                }

                break;
            case JsonValueKind.Array:
                Assert.True(value.GetArrayLength() > 0, path + " is empty");
                foreach (var (i, item) in value.EnumerateArray().Index())
                {
                    NothingBlank(item, $"{path}/{i}");
                }

                break;
            case JsonValueKind.String:
                Assert.False(string.IsNullOrWhiteSpace(value.GetString()), path + " is blank");
                break;
            default:
                Assert.NotEqual(JsonValueKind.Null, value.ValueKind);
                break;
        }
    }

    private static void Check(JsonElement card)
    {
        Assert.All(card.EnumerateObject(), p => Assert.Contains(p.Name, CardMembers));
        Assert.True(Guid.TryParseExact(card.GetProperty("uuid").GetString(), "D", out _));
        Assert.InRange(card.GetProperty("summary").GetString()!.Length, 1, 139);
        Assert.Contains(card.GetProperty("indicator").GetString(), Indicators);
        Assert.Equal(JsonValueKind.String, card.GetProperty("detail").ValueKind);
        var source = card.GetProperty("source");
        Assert.Equal(JsonValueKind.String, source.GetProperty("label").ValueKind);
        IsAddress(source.GetProperty("url"));
        IsCoding(source.GetProperty("topic"));
        Assert.All(card.GetProperty("overrideReasons").EnumerateArray(), IsCoding);
        Assert.Equal(card.TryGetProperty("suggestions", out var suggestions), card.TryGetProperty("selectionBehavior", out var behaviour));
        if (suggestions.ValueKind == JsonValueKind.Array)
        {
            Assert.Contains(behaviour.GetString(), new[] { "at-most-one", "any" });
            Assert.All(suggestions.EnumerateArray(), s =>
            {
                Assert.Equal(JsonValueKind.String, s.GetProperty("label").ValueKind);
                Assert.True(Guid.TryParseExact(s.GetProperty("uuid").GetString(), "D", out _));

                // Nothing is ordered by a click, and no option is put above the others.
                Assert.False(s.TryGetProperty("actions", out _));
                Assert.False(s.TryGetProperty("isRecommended", out _));
            });
        }

        if (card.TryGetProperty("links", out var links))
        {
            Assert.All(links.EnumerateArray(), l =>
            {
                Assert.Equal(JsonValueKind.String, l.GetProperty("label").ValueKind);
                Assert.Equal("absolute", l.GetProperty("type").GetString());
                Assert.False(l.TryGetProperty("appContext", out _));
                IsAddress(l.GetProperty("url"));
            });
        }
    }

    private static void IsCoding(JsonElement coding) => Assert.All(["code", "system", "display"], m => Assert.Equal(JsonValueKind.String, coding.GetProperty(m).ValueKind));

    private static void IsAddress(JsonElement url) => Assert.True(Uri.TryCreate(url.GetString(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https");
}
