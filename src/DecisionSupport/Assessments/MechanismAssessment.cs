namespace DecisionSupport.Assessments;

/// <summary>What is known of one mechanism of resistance in this patient.</summary>
public sealed record MechanismAssessment
{
    /// <summary>Mechanism id.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Family under which it is shown.</summary>
    public required string Family { get; init; }

    /// <summary>Whether it is present.</summary>
    public required Presence Presence { get; init; }

    /// <summary>How far the evidence carries it in this setting; null unless present.</summary>
    public required Likelihood? Likelihood { get; init; }

    /// <summary>Whether independent sources support it; null unless <see cref="Likelihood"/> is <see cref="Assessments.Likelihood.Likely"/>.</summary>
    public required bool? Replicated { get; init; }

    /// <summary>Ids of the findings that bear on it.</summary>
    public required IReadOnlyList<string> Findings { get; init; }

    /// <summary>Evidence ids that support it for this patient's findings, strongest first.</summary>
    public required IReadOnlyList<string> EvidenceFor { get; init; }

    /// <summary>Evidence ids that do not support it, strongest first.</summary>
    public required IReadOnlyList<string> EvidenceAgainst { get; init; }

    /// <summary>Evidence ids of prognostic findings: shown, not counted.</summary>
    public required IReadOnlyList<string> EvidencePrognostic { get; init; }

    /// <summary>What part each item played in the likelihood.</summary>
    public required IReadOnlyList<WeighedEvidence> Weighed { get; init; }

    /// <summary>The rule that concluded it and why, in plain words.</summary>
    public required Explanation Explanation { get; init; }

    /// <summary>Which action of trastuzumab it defeats.</summary>
    public required string Defeats { get; init; }
}
