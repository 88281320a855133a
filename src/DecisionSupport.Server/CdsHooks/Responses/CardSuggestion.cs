namespace DecisionSupport.Server.CdsHooks.Responses;

/// <summary>An option that the reader can mark as being considered. It carries no action: nothing is ordered by a click.</summary>
internal sealed record CardSuggestion(string Label, Guid Uuid);
