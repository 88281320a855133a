namespace DecisionSupport.Profiles;

/// <summary>A variant as the laboratory named it.</summary>
public sealed record ReportedVariant
{
    /// <summary>HGVS protein change, one- or three-letter, with or without <c>p.</c></summary>
    public required string Protein { get; init; }

    /// <summary>HGVS coding change, or null.</summary>
    public string? Cdna { get; init; }

    /// <summary>The laboratory's classification: <c>pathogenic</c>, <c>likely-pathogenic</c>, <c>vus</c>, <c>likely-benign</c>, <c>benign</c>; or null.</summary>
    public string? Classification { get; init; }

    /// <summary>Variant allele fraction, 0 to 1.</summary>
    public double? Vaf { get; init; }
}
