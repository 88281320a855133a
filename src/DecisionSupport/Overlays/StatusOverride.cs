namespace DecisionSupport.Overlays;

/// <summary>A status line that a site adds to a combination.</summary>
/// <param name="Combination">Combination id.</param>
/// <param name="Jurisdiction">US, EU or CN.</param>
/// <param name="Status">The status in words.</param>
/// <param name="AsOf">The day on which the source says so.</param>
/// <param name="Reference">Reference id; the overlay may add the reference.</param>
public sealed record StatusOverride(string Combination, string Jurisdiction, string Status, DateOnly AsOf, string Reference);
