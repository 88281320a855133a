using DecisionSupport.Assessments;

namespace DecisionSupport.Differences;

/// <summary>Whether the rules speak for this patient, before and after.</summary>
/// <param name="Before">Before.</param>
/// <param name="After">After.</param>
public sealed record ScopeChange(ScopeStatus Before, ScopeStatus After);
