namespace DecisionSupport.Fhir.Biomarkers;

/// <summary>A number with its unit, exact or bounded on one or both sides.</summary>
/// <param name="Low">Lower bound, or null.</param>
/// <param name="High">Upper bound, or null.</param>
/// <param name="IsExact">Whether both are the one value that was measured.</param>
/// <param name="Unit">Unit in the words of the contract, an unknown unit as it stands, or null.</param>
internal sealed record Amount(double? Low, double? High, bool IsExact, string? Unit);
