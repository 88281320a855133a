using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Therapies;

/// <summary>A time during which one agent was given.</summary>
internal sealed record Exposure
{
    public required string Agent { get; init; }

    public DateOnly? Start { get; init; }

    public DateOnly? End { get; init; }

    public bool IsRunning { get; init; }

    public TherapyOutcome Outcome { get; init; } = TherapyOutcome.Unknown;

    public DiseaseSetting? Setting { get; init; }

    public int? Line { get; init; }

    /// <summary>Regimen to which the record says that it belongs, or null.</summary>
    public string? Regimen { get; init; }

    /// <summary>Whether an order or statement says that the drug is taken (true) or no longer taken (false); null for a dose.</summary>
    public bool? IsOpen { get; init; }

    /// <summary>The last day that is known of it.</summary>
    public DateOnly? Last => End ?? Start;
}
