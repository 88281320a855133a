namespace DecisionSupport.Reporting.Model;

/// <summary>A list.</summary>
internal sealed record ItemList(IReadOnlyList<Item> Items) : Block;
