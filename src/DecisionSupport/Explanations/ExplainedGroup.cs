namespace DecisionSupport.Explanations;

/// <summary>Conditions that belong together.</summary>
/// <param name="Title">What they decide.</param>
/// <param name="Conditions">The conditions.</param>
public sealed record ExplainedGroup(string Title, IReadOnlyList<ExplainedCondition> Conditions);
