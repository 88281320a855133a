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
            .. ids.Select((id, index) => new Item(Line(references.GetValueOrDefault(id)) + Phrases.Id(id), [], index + 1) { Anchor = Anchor.Reference(index + 1) }),
        ])]);
    }

    private static Rich Line(Reference? reference)
    {
        if (reference is null)
        {
            return Text.Say("references.unknown");
        }

        var authors = Phrases.List(reference.Authors) + (reference.AuthorsTruncated ? Text.Get("references.et-al") : "");
        return Rich.Join(" ",
        [
            Rich.Plain(authors.EndsWith('.') ? authors : authors + "."),
            Rich.Plain($"{reference.Title.TrimEnd('.')}."),
            Rich.Plain($"{reference.Journal.TrimEnd('.')} {reference.Year?.ToString(CultureInfo.InvariantCulture) ?? Text.Get("references.undated")}{(reference.Locator is null ? "" : "; " + reference.Locator)}."),
            reference.Doi is { } doi ? Text.Say("references.doi", Rich.Plain(doi).To(Links.Doi(doi))) : Rich.Empty,
            reference.Pmid is { } pmid ? Text.Say("references.pmid", Rich.Plain(pmid).To(Links.PubMed(pmid))) : Rich.Empty,
            reference is { Doi: null, Pmid: null, Url: { } url } ? Rich.Plain(url) : Rich.Empty,
            reference.Verified ? Rich.Empty : Rich.Strong(Text.Get("references.unverified")),
        ]);
    }
}
