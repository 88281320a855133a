namespace DecisionSupport.Facts;

/// <summary>A reason against a combination.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Combination">Combination id.</param>
/// <param name="Code">Code of the contract.</param>
/// <param name="Text">The reason in plain words.</param>
/// <param name="Evidence">Evidence ids.</param>
/// <param name="Reference">Reference id of a label or registry page, or null.</param>
public sealed record Exclusion(string Rule, string Combination, string Code, string Text, IReadOnlyList<string> Evidence, string? Reference);
