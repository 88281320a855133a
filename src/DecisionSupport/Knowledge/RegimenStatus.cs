namespace DecisionSupport.Knowledge;

/// <summary>Status of a regimen in a jurisdiction.</summary>
/// <param name="Jurisdiction">US, EU or CN.</param>
/// <param name="Status">The status in words.</param>
/// <param name="AsOf">The day on which the source says so.</param>
/// <param name="Reference">Reference id.</param>
public sealed record RegimenStatus(string Jurisdiction, string Status, DateOnly AsOf, string Reference);
