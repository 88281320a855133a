using DecisionSupport.Assessments;

namespace DecisionSupport.Differences;

/// <summary>What answers to open questions would change.</summary>
public sealed record WhatIfResult
{
    /// <summary>Version of this format.</summary>
    public string SchemaVersion { get; init; } = "1.0";

    /// <summary>Identifier of the profile, as it came in.</summary>
    public required string ProfileId { get; init; }

    /// <summary>The instant of the run, from the clock that the host supplied.</summary>
    public required DateTimeOffset GeneratedAt { get; init; }

    /// <summary>Which engine, rules, knowledge and input the comparison stands on; the input is the profile without the answers.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The profile with the answers.</summary>
    public required InputIdentity AnsweredInput { get; init; }

    /// <summary>The answers, as they were given.</summary>
    public required IReadOnlyList<string> Answers { get; init; }

    /// <summary>What they change.</summary>
    public required AssessmentDifference Difference { get; init; }
}
