using DecisionSupport.Differences;

namespace DecisionSupport.Assessments;

/// <summary>Two answers that change something only together.</summary>
/// <param name="Set">Both as <c>what-if --set</c> takes them, such as <c>er=negative</c> and <c>pr=negative</c>.</param>
/// <param name="Names">Names of both inputs for people.</param>
/// <param name="Values">Both answers.</param>
/// <param name="Effect">What they would change, in words.</param>
/// <param name="Difference">Everything that they would change.</param>
public sealed record PossiblePair(
    IReadOnlyList<string> Set,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Values,
    string Effect,
    AssessmentDifference Difference);
