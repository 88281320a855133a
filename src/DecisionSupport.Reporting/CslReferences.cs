using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;

namespace DecisionSupport.Reporting;

/// <summary>The references of an assessment as CSL-JSON, which Zotero and pandoc read.</summary>
public static partial class CslReferences
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the references in the order and with the numbers of the report.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <returns>A JSON array, UTF-8; the same assessment gives the same bytes.</returns>
    public static byte[] ToUtf8(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var known = assessment.References.ToDictionary(r => r.Id, StringComparer.Ordinal);
        var entries = ReportModel.Of(assessment).References.Select((id, i) => (Reference: known.GetValueOrDefault(id), Number: i + 1)).Where(e => e.Reference is not null);
        return JsonSerializer.SerializeToUtf8Bytes(new JsonArray([.. entries.Select(e => Entry(e.Reference!, e.Number))]), Readable);
    }

    private static JsonObject Entry(Reference reference, int number)
    {
        var entry = new JsonObject
        {
            ["id"] = reference.Id,
            ["citation-number"] = number,
            ["type"] = reference is { Doi: null, Pmid: null } ? "document" : "article-journal",
            ["title"] = reference.Title,
            ["author"] = new JsonArray([.. reference.Authors.Select(Author)]),
            ["container-title"] = reference.Journal,
        };
        if (reference.Year is { } year)
        {
            entry["issued"] = new JsonObject { ["date-parts"] = new JsonArray(new JsonArray(year)) };
        }

        Locate(entry, reference.Locator);
        Add(entry, "DOI", reference.Doi);
        Add(entry, "PMID", reference.Pmid);
        Add(entry, "URL", reference.Url);
        string?[] notes = [reference.AuthorsTruncated ? "authors truncated" : null, reference.Verified ? null : "bibliographic details not verified"];
        Add(entry, "note", notes.Any(n => n is not null) ? string.Join("; ", notes.Where(n => n is not null)) : null);
        return entry;
    }

    // Journals print "Family AB"; an authority or a company has no initials.
    private static JsonObject Author(string name) => Person().Match(name) is { Success: true } person
        ? new JsonObject { ["family"] = person.Groups["family"].Value, ["given"] = person.Groups["given"].Value }
        : new JsonObject { ["literal"] = name };

    private static void Locate(JsonObject entry, string? locator)
    {
        if (locator is null)
        {
            return;
        }

        var place = Place().Match(locator);
        Add(entry, "volume", place.Success ? place.Groups["volume"].Value : null);
        Add(entry, "issue", place.Groups["issue"] is { Success: true } issue ? issue.Value : null);
        Add(entry, "page", !place.Success ? locator : place.Groups["page"] is { Success: true } page ? page.Value : null);
    }

    private static void Add(JsonObject entry, string member, string? value)
    {
        if (value is not null)
        {
            entry[member] = value;
        }
    }

    [GeneratedRegex(@"^(?<family>.+) (?<given>[A-Z]{1,4}(-[A-Z]{1,2})?)$")]
    private static partial Regex Person();

    [GeneratedRegex(@"^(?<volume>[^:(]+)(\((?<issue>[^)]*)\))?(:(?<page>.+))?$")]
    private static partial Regex Place();
}
