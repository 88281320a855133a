namespace DecisionSupport.Knowledge;

/// <summary>A reason against a regimen, whatever the patient.</summary>
/// <param name="Code">Code of the contract, such as <c>development-stopped</c>.</param>
/// <param name="Text">The reason in words.</param>
/// <param name="Evidence">Evidence ids.</param>
/// <param name="Reference">Reference id of a registry or regulator page, or null.</param>
public sealed record StandingReason(string Code, string Text, IReadOnlyList<string>? Evidence = null, string? Reference = null);
