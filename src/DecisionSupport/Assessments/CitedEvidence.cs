using DecisionSupport.Knowledge;

namespace DecisionSupport.Assessments;

/// <summary>An evidence item as the reader sees it.</summary>
public sealed record CitedEvidence
{
    /// <summary>Evidence id.</summary>
    public required string Id { get; init; }

    /// <summary>The claim in one sentence.</summary>
    public required string Claim { get; init; }

    /// <summary>Which way it points.</summary>
    public required EvidenceDirection Direction { get; init; }

    /// <summary>Tier: T1 meta-analysis or pooled patient data, T2 randomised trial, T3 clinical cohort, T4 preclinical.</summary>
    public required EvidenceTier Tier { get; init; }

    /// <summary>Disease setting.</summary>
    public required string Setting { get; init; }

    /// <summary>Who was studied.</summary>
    public required string? Population { get; init; }

    /// <summary>Regimen, or null.</summary>
    public required string? Regimen { get; init; }

    /// <summary>Design, or null.</summary>
    public required string? Design { get; init; }

    /// <summary>Endpoint, or null.</summary>
    public required string? Endpoint { get; init; }

    /// <summary>Number of patients (or samples, as the figures say), or null.</summary>
    public required int? N { get; init; }

    /// <summary>Figures as published.</summary>
    public required IReadOnlyList<string> Figures { get; init; }

    /// <summary>Model system of preclinical work, or null.</summary>
    public required string? Model { get; init; }

    /// <summary>Limits and conflicts, or null.</summary>
    public required string? Note { get; init; }

    /// <summary>Errors of the underlying review that this item corrects.</summary>
    public required IReadOnlyList<string> Corrections { get; init; }

    /// <summary>Reference id.</summary>
    public required string Reference { get; init; }

    /// <summary>The day on which the item was last read against its source.</summary>
    public required DateOnly Reviewed { get; init; }
}
