namespace DecisionSupport.Reporting.Model;

/// <summary>Labels with their values, one below the other.</summary>
internal sealed record FactList(IReadOnlyList<Fact> Entries) : Block;
