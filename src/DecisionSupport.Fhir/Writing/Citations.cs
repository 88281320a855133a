using System.Text.Json.Nodes;
using DecisionSupport.Assessments;

namespace DecisionSupport.Fhir.Writing;

/// <summary>Writes sources as RelatedArtifact, with what each says.</summary>
internal static class Citations
{
    public static IEnumerable<JsonObject> Of(WriteContext context, IEnumerable<string> evidence, string? label = null) => evidence
        .Select(context.Evidence).OfType<CitedEvidence>()
        .Where(e => context.Source(e.Reference) is not null)
        .Select(e => Artifact(context.Source(e.Reference)!, $"{(label is null ? "" : label + ": ")}{e.Claim}"));

    public static JsonObject Artifact(Reference reference, string? display) => Element.Object(
        ("type", "citation"),
        ("display", Element.Text(display)),
        ("citation", Element.Text(Words(reference))),
        ("url", Url(reference)));

    public static string? Url(Reference reference) =>
        reference.Doi is { } doi ? "https://doi.org/" + Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal)
        : reference.Pmid is { } pmid ? $"https://pubmed.ncbi.nlm.nih.gov/{pmid}/"
        : Uri.TryCreate(reference.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url.AbsoluteUri
        : null;

    private static string Words(Reference reference)
    {
        var authors = string.Join(", ", reference.Authors.Take(3)) + (reference.Authors.Count > 3 || reference.AuthorsTruncated ? " et al" : "");
        var year = reference.Year is { } known ? FormattableString.Invariant($" {known}") : "";
        return $"{authors}. {reference.Title}. {reference.Journal}{year}{(reference.Locator is { } place ? "; " + place : "")}{(reference.Verified ? "" : " (bibliographic data not verified)")}";
    }
}
