namespace DecisionSupport.Reporting.Model;

/// <summary>A section of the report.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Title">Title for people; empty for the head of the report.</param>
/// <param name="Blocks">Its content.</param>
internal sealed record Section(string Id, string Title, IReadOnlyList<Block> Blocks);
