namespace DecisionSupport.Fhir;

/// <summary>A drug order, given or proposed.</summary>
/// <param name="Path">JSON Pointer of the order.</param>
/// <param name="Reference">Type and id, such as <c>MedicationRequest/1</c>, as CDS Hooks selections name it; null where it has no id.</param>
/// <param name="Agents">Ids of the agents that it names; empty where no name or code in it is known.</param>
/// <param name="IsDraft">Whether it is not (yet) in force: a draft, a proposal or a plan.</param>
public sealed record FhirOrder(string Path, string? Reference, IReadOnlyList<string> Agents, bool IsDraft);
