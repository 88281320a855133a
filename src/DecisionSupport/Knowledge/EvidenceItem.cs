namespace DecisionSupport.Knowledge;

/// <summary>One claim, one source, one setting, one subgroup.</summary>
public sealed record EvidenceItem
{
    /// <summary>Evidence id.</summary>
    public required string Id { get; init; }

    /// <summary>The claim in one sentence, with its direction.</summary>
    public required string Claim { get; init; }

    /// <summary>The patient's state that makes this item speak about them; empty for evidence on a regimen alone.</summary>
    public IReadOnlyList<BiomarkerCalls> Biomarkers { get; init => field = value ?? []; } = [];

    /// <summary><c>any</c> or <c>all</c> of <see cref="Biomarkers"/>.</summary>
    public string Match { get; init => field = value ?? "any"; } = "any";

    /// <summary>Mechanism id, or null.</summary>
    public string? Mechanism { get; init; }

    /// <summary>Combination ids.</summary>
    public IReadOnlyList<string> Combinations { get; init => field = value ?? []; } = [];

    /// <summary>Which way it points.</summary>
    public required EvidenceDirection Direction { get; init; }

    /// <summary>Its tier.</summary>
    public required EvidenceTier Tier { get; init; }

    /// <summary><c>neoadjuvant</c>, <c>adjuvant</c>, <c>metastatic</c> or <c>preclinical</c>.</summary>
    public required string Setting { get; init; }

    /// <summary>Who was studied.</summary>
    public string? Population { get; init; }

    /// <summary><c>positive</c> or <c>negative</c> where the item is for that hormone-receptor subgroup.</summary>
    public string? HormoneReceptor { get; init; }

    /// <summary>Name of another subgroup, for people.</summary>
    public string? Subgroup { get; init; }

    /// <summary>Regimen.</summary>
    public string? Regimen { get; init; }

    /// <summary>Design.</summary>
    public string? Design { get; init; }

    /// <summary>Endpoint.</summary>
    public string? Endpoint { get; init; }

    /// <summary>Number of patients.</summary>
    public int? N { get; init; }

    /// <summary>Figures as published.</summary>
    public IReadOnlyList<string> Figures { get; init => field = value ?? []; } = [];

    /// <summary>Model system of preclinical work.</summary>
    public string? Model { get; init; }

    /// <summary>Research group, where two sources are not independent.</summary>
    public string? Group { get; init; }

    /// <summary>Reference id.</summary>
    public required string Reference { get; init; }

    /// <summary>Limits and conflicts.</summary>
    public string? Note { get; init; }

    /// <summary>Errors of the review that it corrects.</summary>
    public IReadOnlyList<string> Corrections { get; init => field = value ?? []; } = [];

    /// <summary>Claims of the review that it covers.</summary>
    public IReadOnlyList<string> Claims { get; init => field = value ?? []; } = [];

    /// <summary>The day on which it was last read against its source.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>True for evidence from patients with this disease.</summary>
    public bool IsClinical => Tier != EvidenceTier.T4;

    /// <summary>A definition is itself and nothing else: facts that hold it are compared often, and its text need not be read each time.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True for the same object.</returns>
    public bool Equals(EvidenceItem? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
