namespace DecisionSupport.Server.CdsHooks.Discovery;

/// <summary>The knowledge on which the answers stand.</summary>
internal sealed record KnowledgeNote(string Version, DateOnly CurrentTo);
