namespace DecisionSupport.Fhir.Records;

/// <summary>The many spellings of the code systems in use.</summary>
internal static class CodeSystems
{
    public const string Loinc = "loinc";
    public const string Snomed = "snomed";
    public const string RxNorm = "rxnorm";
    public const string Hgnc = "hgnc";
    public const string Entrez = "entrez";
    public const string Hgvs = "hgvs";
    public const string Icd10 = "icd-10";
    public const string Interpretation = "interpretation";
    public const string Own = "urn:decision-support:biomarker";
    public const string OwnAssay = "urn:decision-support:assay";

    public static string Canonical(string? system)
    {
        var s = (system ?? string.Empty).Trim().TrimEnd('/').ToLowerInvariant();
        return s switch
        {
            "http://loinc.org" or "https://loinc.org" or "loinc" or "urn:oid:2.16.840.1.113883.6.1" => Loinc,
            "http://www.nlm.nih.gov/research/umls/rxnorm" or "https://www.nlm.nih.gov/research/umls/rxnorm" or "rxnorm" or "urn:oid:2.16.840.1.113883.6.88" => RxNorm,
            "snomed-ct" or "snomed" or "sct" or "urn:oid:2.16.840.1.113883.6.96" => Snomed,
            "urn:oid:2.16.840.1.113883.6.90" => Icd10,
            _ when s.StartsWith("http://snomed.info/sct", StringComparison.Ordinal) => Snomed,
            _ when s.Contains("genenames.org", StringComparison.Ordinal) => Hgnc,
            _ when s.Contains("ncbi.nlm.nih.gov/gene", StringComparison.Ordinal) => Entrez,
            _ when s.Contains("varnomen.hgvs.org", StringComparison.Ordinal) => Hgvs,
            _ when s.Contains("icd-10", StringComparison.Ordinal) && !s.Contains("pcs", StringComparison.Ordinal) => Icd10,
            _ when s.Contains("observationinterpretation", StringComparison.Ordinal) || s.Contains("observation-interpretation", StringComparison.Ordinal) || s.EndsWith("v2/0078", StringComparison.Ordinal) => Interpretation,
            _ => s,
        };
    }
}
