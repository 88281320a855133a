namespace DecisionSupport.Fhir.Therapies;

/// <summary>What a medication is.</summary>
/// <param name="Agents">Ids of the agents in it that are known.</param>
/// <param name="Other">The name of another medicine, without strength and form; null where it has none.</param>
/// <param name="IsContradictory">Whether its code and its name speak of different agents.</param>
/// <param name="IsPartial">Whether something is in it besides the agents that is not known.</param>
internal sealed record DrugName(IReadOnlyList<string> Agents, string? Other, bool IsContradictory, bool IsPartial);
