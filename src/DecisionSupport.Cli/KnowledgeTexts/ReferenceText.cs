using System.Globalization;
using DecisionSupport.Assessments;

namespace DecisionSupport.Cli.KnowledgeTexts;

/// <summary>A source, and everything that cites it as evidence.</summary>
internal static class ReferenceText
{
    public static void Write(Reference reference, EntryWriter text)
    {
        text.Title("reference", reference.Id, Line(reference));
        text.Line("address", reference.Url);
        text.List("Evidence from it", text.Knowledge.Document.Evidence.Where(e => e.Reference == reference.Id)
            .Select(e => $"{e.Id} ({e.Tier}, {Json.Words.Of(e.Direction)}, {e.Setting}): {e.Claim}"));
    }

    public static string Line(Reference reference)
    {
        string?[] parts =
        [
            $"{string.Join(", ", reference.Authors)}{(reference.AuthorsTruncated ? " et al." : ".")}",
            $"{reference.Title.TrimEnd('.')}.",
            $"{reference.Journal.TrimEnd('.')} {reference.Year?.ToString(CultureInfo.InvariantCulture) ?? "undated"}{(reference.Locator is null ? "" : "; " + reference.Locator)}.",
            reference.Doi is null ? null : $"doi:{reference.Doi}",
            reference.Pmid is null ? null : $"PMID {reference.Pmid}",
            reference.Verified ? null : "Not verified.",
        ];
        return string.Join(" ", parts.Where(p => p is not null));
    }
}
