namespace DecisionSupport.Assessments;

/// <summary>An option to consider. Never an order.</summary>
public sealed record Suggestion
{
    /// <summary>Combination id: agent ids joined by <c>+</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Agent ids.</summary>
    public required IReadOnlyList<string> Agents { get; init; }

    /// <summary>Names of the agents for people, in the order of <see cref="Agents"/>.</summary>
    public IReadOnlyList<string> AgentNames { get; init => field = value ?? []; } = [];

    /// <summary>Rank, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>Tier in the jurisdiction of the assessment.</summary>
    public required Tier Tier { get; init; }

    /// <summary>Mechanisms, present in this patient, that the option addresses.</summary>
    public required IReadOnlyList<string> Addresses { get; init; }

    /// <summary>Why for this patient.</summary>
    public required string Rationale { get; init; }

    /// <summary>Evidence ids, pivotal first.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }

    /// <summary>Regulatory or guideline status.</summary>
    public required IReadOnlyList<OptionStatus> Status { get; init; }

    /// <summary>What speaks for care in this patient.</summary>
    public required IReadOnlyList<Caution> Cautions { get; init; }

    /// <summary>Safety data that is missing and must be known first, as profile fields such as <c>clinical.lvefPercent</c>.</summary>
    public required IReadOnlyList<string> CheckBefore { get; init; }

    /// <summary>True when the link from biomarker to drug is preclinical, though the combination has clinical data.</summary>
    public required bool PreclinicalOnly { get; init; }

    /// <summary>The rule and the conditions that placed it.</summary>
    public required Explanation Explanation { get; init; }
}
