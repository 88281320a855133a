using System.Globalization;
using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>Every publication, label and guideline, in the order in which the report names them.</summary>
internal static class ReferenceSection
{
    public static Section Of(ReportContext context)
    {
        var references = context.Assessment.References.ToDictionary(r => r.Id, StringComparer.Ordinal);
        foreach (var uncited in references.Keys.Order(StringComparer.Ordinal))
        {
            context.Citations.NumberOf(uncited);
        }

        var ids = context.Citations.Ids;
        return new Section("references", Text.Get("references.title"), [ids.Count == 0 ? Phrases.NoneFound : new ItemList(
        [
            .. ids.Select((id, index) => new Item(Line(references.GetValueOrDefault(id)) + Phrases.Id(id), [], index + 1)),
        ])]);
    }

    private static Rich Line(Reference? reference)
    {
        if (reference is null)
        {
            return Text.Say("references.unknown");
        }

        string?[] parts =
        [
            Phrases.List(reference.Authors) + (reference.AuthorsTruncated ? Text.Get("references.et-al") : ""),
            $"{reference.Title.TrimEnd('.')}.",
            $"{reference.Journal.TrimEnd('.')} {reference.Year?.ToString(CultureInfo.InvariantCulture) ?? Text.Get("references.undated")}{(reference.Locator is null ? "" : "; " + reference.Locator)}.",
            reference.Doi is null ? null : Text.Say("references.doi", reference.Doi).ToString(),
            reference.Pmid is null ? null : Text.Say("references.pmid", reference.Pmid).ToString(),
            reference.Doi is null && reference.Pmid is null ? reference.Url : null,
        ];
        parts[0] = parts[0]!.EndsWith('.') ? parts[0] : parts[0] + ".";
        var line = Rich.Plain(string.Join(" ", parts.Where(p => p is not null)));
        return reference.Verified ? line : line + " " + Rich.Strong(Text.Get("references.unverified"));
    }
}
