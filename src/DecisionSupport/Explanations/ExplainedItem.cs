namespace DecisionSupport.Explanations;

/// <summary>Why a mechanism or combination was or was not concluded.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Verdict">What was concluded, in one sentence.</param>
/// <param name="Groups">The conditions that were asked, group by group.</param>
public sealed record ExplainedItem(string Id, string Name, string Verdict, IReadOnlyList<ExplainedGroup> Groups);
