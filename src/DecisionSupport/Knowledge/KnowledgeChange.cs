namespace DecisionSupport.Knowledge;

/// <summary>How an entry of one knowledge base differs from that of another.</summary>
/// <param name="Change"><c>added</c>, <c>removed</c> or <c>changed</c>.</param>
/// <param name="Kind">Kind of entry, such as <c>evidence</c>.</param>
/// <param name="Id">Id of the entry.</param>
/// <param name="Members">What changed in it; empty for an entry that was added or removed.</param>
public sealed record KnowledgeChange(string Change, string Kind, string Id, IReadOnlyList<ChangedMember> Members);
