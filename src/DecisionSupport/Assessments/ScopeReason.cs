namespace DecisionSupport.Assessments;

/// <summary>One reason for the scope.</summary>
/// <param name="Code">Stable code, such as <c>her2-low</c>.</param>
/// <param name="Text">The reason in plain words.</param>
public sealed record ScopeReason(string Code, string Text);
