namespace DecisionSupport.Assessments;

/// <summary>Why the engine said something.</summary>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Text">The reason in plain words.</param>
public sealed record Explanation(string Rule, string Text);
