namespace DecisionSupport.Server.CdsHooks.Responses;

/// <summary>A code with its system and words.</summary>
internal sealed record Coding(string System, string Code, string Display);
