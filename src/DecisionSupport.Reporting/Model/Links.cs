using System.Text.RegularExpressions;

namespace DecisionSupport.Reporting.Model;

/// <summary>The only addresses outside the report to which it leads: those of a DOI and of PubMed, and only where the id has their form.</summary>
internal static partial class Links
{
    public static string? Doi(string doi) => DoiForm().IsMatch(doi)
        ? "https://doi.org/" + Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal)
        : null;

    public static string? PubMed(string pmid) => PubMedForm().IsMatch(pmid) ? $"https://pubmed.ncbi.nlm.nih.gov/{pmid}/" : null;

    [GeneratedRegex(@"^10\.[0-9]{4,9}/[!-~]+\z")]
    private static partial Regex DoiForm();

    [GeneratedRegex(@"^[1-9][0-9]{0,9}\z")]
    private static partial Regex PubMedForm();
}
