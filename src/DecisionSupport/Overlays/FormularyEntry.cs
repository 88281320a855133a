namespace DecisionSupport.Overlays;

/// <summary>Something that a formulary does not have.</summary>
/// <param name="Id">Agent or combination id.</param>
/// <param name="Reason">Why, or null.</param>
public sealed record FormularyEntry(string Id, string? Reason = null);
