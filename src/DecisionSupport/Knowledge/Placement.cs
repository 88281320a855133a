using DecisionSupport.Assessments;

namespace DecisionSupport.Knowledge;

/// <summary>One place where a regimen belongs; every line must hold.</summary>
public sealed record Placement
{
    /// <summary>Id within the combination.</summary>
    public required string Id { get; init; }

    /// <summary>Jurisdictions.</summary>
    public required IReadOnlyList<string> Jurisdictions { get; init; }

    /// <summary>Tier there.</summary>
    public required Tier Tier { get; init; }

    /// <summary>Rank within the tier, lower first.</summary>
    public required int Order { get; init; }

    /// <summary>Disease settings.</summary>
    public required IReadOnlyList<string> Settings { get; init; }

    /// <summary>Phase of treatment, or null for any.</summary>
    public string? Phase { get; init; }

    /// <summary>Relapse during or within six months of (neo)adjuvant HER2 therapy; null = does not matter.</summary>
    public bool? EarlyRelapse { get; init; }

    /// <summary>Months from the end of (neo)adjuvant HER2 therapy to relapse.</summary>
    public MonthRange? RelapseWithinMonths { get; init; }

    /// <summary>Earlier HER2 regimens for metastatic disease.</summary>
    public NumberRange? MetastaticHer2Regimens { get; init; }

    /// <summary>Earlier HER2 regimens in any setting.</summary>
    public NumberRange? TotalHer2Regimens { get; init; }

    /// <summary>Of each group one agent must have been given.</summary>
    public IReadOnlyList<IReadOnlyList<string>> PriorGroups { get; init => field = value ?? []; } = [];

    /// <summary>One of these must have been given.</summary>
    public IReadOnlyList<string> PriorAny { get; init => field = value ?? []; } = [];

    /// <summary>None of these may have been given.</summary>
    public IReadOnlyList<string> NoPrior { get; init => field = value ?? []; } = [];

    /// <summary><c>positive</c> or <c>negative</c>; null = does not matter.</summary>
    public string? HormoneReceptor { get; init; }

    /// <summary>States of brain metastases; empty = does not matter.</summary>
    public IReadOnlyList<string> BrainMetastases { get; init => field = value ?? []; } = [];

    /// <summary>One of these mechanisms must be likely or contested; empty = does not matter.</summary>
    public IReadOnlyList<string> Mechanisms { get; init => field = value ?? []; } = [];

    /// <summary>Each of these biomarker states must hold.</summary>
    public IReadOnlyList<BiomarkerCalls> Biomarkers { get; init => field = value ?? []; } = [];

    /// <summary>Why, for the clinician.</summary>
    public required string Rationale { get; init; }

    /// <summary>Evidence ids that carry the placement.</summary>
    public IReadOnlyList<string> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>Cautions that come with it.</summary>
    public IReadOnlyList<Caution> Cautions { get; init => field = value ?? []; } = [];

    /// <summary>A definition is itself and nothing else: facts that hold it are compared often, and its text need not be read each time.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True for the same object.</returns>
    public bool Equals(Placement? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
