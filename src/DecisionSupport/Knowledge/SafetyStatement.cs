using DecisionSupport.Assessments;

namespace DecisionSupport.Knowledge;

/// <summary>One statement of a label on safety.</summary>
public sealed record SafetyStatement
{
    /// <summary>When it applies: <c>always</c>, <c>pregnancy</c>, <c>lvef-below-40</c>, <c>medication:ppi</c> ...</summary>
    public required string When { get; init; }

    /// <summary><c>contraindicated</c> or <c>caution</c>.</summary>
    public string Action { get; init => field = value ?? "caution"; } = "caution";

    /// <summary>Weight of a caution; null = moderate.</summary>
    public CautionSeverity? Severity { get; init; }

    /// <summary>What the label says, in own words.</summary>
    public required string Text { get; init; }

    /// <summary>Reference id, or null.</summary>
    public string? Reference { get; init; }

    /// <summary>Jurisdictions for which it holds; empty = all.</summary>
    public IReadOnlyList<string> Jurisdictions { get; init => field = value ?? []; } = [];

    /// <summary>Whether it holds in a jurisdiction.</summary>
    /// <param name="jurisdiction">US, EU or CN.</param>
    /// <returns>True when it does.</returns>
    public bool HoldsIn(string jurisdiction) => Jurisdictions.Count == 0 || Jurisdictions.Contains(jurisdiction);
}
