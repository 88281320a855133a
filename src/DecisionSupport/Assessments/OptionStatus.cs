namespace DecisionSupport.Assessments;

/// <summary>Regulatory or guideline status of an option.</summary>
/// <param name="Jurisdiction">US, EU or CN.</param>
/// <param name="Status">The status in words.</param>
/// <param name="AsOf">The day on which the source says so.</param>
/// <param name="Source">Reference id.</param>
/// <param name="Stale">True when older than twelve months on the day of the assessment.</param>
public sealed record OptionStatus(string Jurisdiction, string Status, DateOnly AsOf, string Source, bool Stale);
