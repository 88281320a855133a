namespace DecisionSupport.Profiles;

/// <summary>A regimen that was or is given.</summary>
public sealed record Therapy
{
    /// <summary>Agent ids.</summary>
    public required IReadOnlyList<string> Agents { get; init; }

    /// <summary>Setting in which it was given.</summary>
    public required DiseaseSetting Setting { get; init; }

    /// <summary>Line in metastatic disease, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? End { get; init; }

    /// <summary>Best response.</summary>
    public BestResponse BestResponse { get; init; } = BestResponse.Unknown;

    /// <summary>How it ended.</summary>
    public TherapyOutcome Outcome { get; init; } = TherapyOutcome.Unknown;
}
