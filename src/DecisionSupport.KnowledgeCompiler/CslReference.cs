using System.Globalization;
using System.Text.Json.Nodes;

namespace DecisionSupport.KnowledgeCompiler;

/// <summary>Turns a CSL-JSON entry (what Zotero and pandoc read) into the form that reports print.</summary>
internal static class CslReference
{
    public static JsonNode ToReference(JsonObject csl, string file)
    {
        var id = Text(csl, "id") ?? throw new KnowledgeFormatException(file, "a reference has no id");
        return new JsonObject
        {
            ["id"] = id,
            ["authors"] = Authors(csl),
            ["authorsTruncated"] = Text(csl, "note")?.Contains("authors truncated", StringComparison.Ordinal) ?? false,
            // A registry page without a date of its own counts from the day on which it was read.
            ["year"] = Year(csl),
            ["title"] = Text(csl, "title"),
            ["journal"] = Text(csl, "container-title") ?? Text(csl, "publisher") ?? throw new KnowledgeFormatException($"{file} {id}", "has no container-title"),
            ["locator"] = Locator(csl),
            ["doi"] = Text(csl, "DOI"),
            ["pmid"] = Text(csl, "PMID"),
            ["url"] = Text(csl, "URL"),
            ["verified"] = Text(csl["verification"] as JsonObject ?? [], "status") is "verified" or "from-article",
        };
    }

    // CSL allows a year as a number and as text.
    private static int? Year(JsonObject csl) =>
        int.TryParse((csl["issued"] ?? csl["accessed"])?["date-parts"]?[0]?[0]?.ToString(), CultureInfo.InvariantCulture, out var year) ? year : null;

    private static JsonArray Authors(JsonObject csl) => csl["author"] is JsonArray authors
        ? [.. authors.Select(a => JsonValue.Create(Text(a!.AsObject(), "literal") ?? $"{Text(a.AsObject(), "family")} {Text(a.AsObject(), "given")}".Trim()))]
        : [];

    private static string? Locator(JsonObject csl)
    {
        var issue = Text(csl, "issue") is { } i ? $"({i})" : string.Empty;
        var page = Text(csl, "page") is { } p ? $":{p}" : string.Empty;
        return Text(csl, "volume") is { } volume ? volume + issue + page : Text(csl, "page");
    }

    private static string? Text(JsonObject csl, string member) => csl[member]?.ToString();
}
