namespace DecisionSupport.Reporting.Model;

/// <summary>A label and its value.</summary>
internal sealed record Fact(string Label, Rich Value);
