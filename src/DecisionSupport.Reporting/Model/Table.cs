namespace DecisionSupport.Reporting.Model;

/// <summary>A table with one line of headers.</summary>
internal sealed record Table(IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<Rich>> Rows) : Block;
