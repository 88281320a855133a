using DecisionSupport.Assessments;

namespace DecisionSupport.Facts;

/// <summary>Whether the rules speak for this patient.</summary>
/// <param name="Rule">The rule that decided it.</param>
/// <param name="Scope">The decision.</param>
public sealed record ScopeDecision(string Rule, Scope Scope);
