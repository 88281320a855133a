namespace DecisionSupport.Assessments;

/// <summary>Whether the rules speak for this patient.</summary>
/// <param name="Status">In scope, out of scope, or not to be decided from what is known.</param>
/// <param name="Reasons">Why.</param>
public sealed record Scope(ScopeStatus Status, IReadOnlyList<ScopeReason> Reasons);
