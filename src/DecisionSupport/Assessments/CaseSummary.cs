namespace DecisionSupport.Assessments;

/// <summary>How the rules understood the disease and what was given before.</summary>
public sealed record CaseSummary
{
    /// <summary><c>neoadjuvant</c>, <c>adjuvant</c> or <c>metastatic</c>.</summary>
    public required string Setting { get; init; }

    /// <summary>Phase of treatment: <c>first-line</c>, <c>progression</c>, <c>maintenance</c>, <c>neoadjuvant</c>, <c>adjuvant</c> or <c>residual</c>.</summary>
    public required string Phase { get; init; }

    /// <summary><c>positive</c>, <c>negative</c> or <c>unknown</c>.</summary>
    public required string HormoneReceptor { get; init; }

    /// <summary>Number of earlier HER2-directed regimens for metastatic disease.</summary>
    public required int MetastaticRegimens { get; init; }

    /// <summary>Months from the end of the last (neo)adjuvant HER2 therapy to relapse; null when there was none or no date.</summary>
    public required double? MonthsToRelapse { get; init; }

    /// <summary>Every agent given before, by id.</summary>
    public required IReadOnlyList<string> PriorAgents { get; init; }

    /// <summary>Names of these agents for people, in the same order.</summary>
    public IReadOnlyList<string> PriorAgentNames { get; init => field = value ?? []; } = [];

    /// <summary>What the rules had to assume, in plain words.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}
