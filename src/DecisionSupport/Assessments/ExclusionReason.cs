namespace DecisionSupport.Assessments;

/// <summary>One reason against an option.</summary>
/// <param name="Code">Code of the contract, such as <c>contraindicated</c>.</param>
/// <param name="Text">The reason in plain words.</param>
/// <param name="Evidence">Evidence ids.</param>
/// <param name="Reference">Reference id of a label or guideline, or null.</param>
public sealed record ExclusionReason(string Code, string Text, IReadOnlyList<string> Evidence, string? Reference);
