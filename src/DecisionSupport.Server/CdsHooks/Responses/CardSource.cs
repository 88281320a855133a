namespace DecisionSupport.Server.CdsHooks.Responses;

/// <summary>Where a card comes from and what it is about.</summary>
internal sealed record CardSource(string Label, string? Url, Coding Topic);
