namespace DecisionSupport.Profiles;

/// <summary>One laboratory result: exactly one of call, number, score, variants, genotype, or ISH ratio and copies.</summary>
public sealed record BiomarkerResult
{
    /// <summary>Biomarker id.</summary>
    public required string Biomarker { get; init; }

    /// <summary>Assay, such as <c>ihc</c>.</summary>
    public string? Assay { get; init; }

    /// <summary>The laboratory's call.</summary>
    public string? Call { get; init; }

    /// <summary>A number, in <see cref="Unit"/>.</summary>
    public double? Value { get; init; }

    /// <summary>An ordinal score: <c>0</c>, <c>1+</c>, <c>2+</c> or <c>3+</c>; <c>value</c> in JSON.</summary>
    public string? Score { get; init; }

    /// <summary>Unit of <see cref="Value"/>.</summary>
    public string? Unit { get; init; }

    /// <summary>Variants that were found; null = none reported in this form.</summary>
    public IReadOnlyList<ReportedVariant>? Variants { get; init; }

    /// <summary>Genotype, such as <c>V/F</c>.</summary>
    public string? Genotype { get; init; }

    /// <summary>HER2/CEP17 ratio.</summary>
    public double? Ratio { get; init; }

    /// <summary>Mean gene copies per cell.</summary>
    public double? CopyNumber { get; init; }

    /// <summary>Where the specimen came from.</summary>
    public Specimen? Specimen { get; init; }

    /// <summary>Day on which it was collected.</summary>
    public DateOnly? Collected { get; init; }

    /// <summary>Status.</summary>
    public ResultStatus Status { get; init; } = ResultStatus.Final;

    /// <summary>Laboratory.</summary>
    public string? Lab { get; init; }

    /// <summary>Identifier in the source system.</summary>
    public string? SourceId { get; init; }
}
