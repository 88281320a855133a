using DecisionSupport.Differences;

namespace DecisionSupport.Assessments;

/// <summary>A possible answer and what it would change, found by running the rules again with it.</summary>
/// <param name="Value">The answer.</param>
/// <param name="Effect">What it would add or remove, in words.</param>
/// <param name="Adds">Options that it would add.</param>
/// <param name="Removes">Options that it would remove.</param>
/// <param name="Mechanisms">Mechanisms whose presence or likelihood it would change.</param>
public sealed record PossibleAnswer(
    string Value,
    string Effect,
    IReadOnlyList<string> Adds,
    IReadOnlyList<string> Removes,
    IReadOnlyList<string> Mechanisms)
{
    /// <summary>The answer as <c>what-if --set</c> takes it, such as <c>clinical.lvefPercent=35</c>; empty where it was not computed.</summary>
    public string Set { get; init => field = value ?? ""; } = "";

    /// <summary>Everything that it would change.</summary>
    public AssessmentDifference Difference { get; init => field = value ?? AssessmentDifference.None; } = AssessmentDifference.None;
}
