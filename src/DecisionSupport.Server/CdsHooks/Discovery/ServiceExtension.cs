using System.Text.Json.Serialization;

namespace DecisionSupport.Server.CdsHooks.Discovery;

/// <summary>Extension of an entry, its key in reverse domain notation.</summary>
internal sealed record ServiceExtension([property: JsonPropertyName("org.decision-support.knowledge")] KnowledgeNote Knowledge);
