namespace DecisionSupport.Assessments;

/// <summary>A combination that was considered and not suggested.</summary>
public sealed record ExcludedOption
{
    /// <summary>Combination id.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Agent ids.</summary>
    public required IReadOnlyList<string> Agents { get; init; }

    /// <summary>Names of the agents for people, in the order of <see cref="Agents"/>.</summary>
    public IReadOnlyList<string> AgentNames { get; init => field = value ?? []; } = [];

    /// <summary>Every reason that applies.</summary>
    public required IReadOnlyList<ExclusionReason> Reasons { get; init; }
}
