using DecisionSupport.Knowledge;

namespace DecisionSupport.Fhir;

/// <summary>Reads drug orders on their own, such as the draft orders of a CDS Hooks request. Thread-safe.</summary>
/// <param name="knowledge">The knowledge base that knows the agents.</param>
public sealed class FhirOrderReader(KnowledgeBase knowledge)
{
    /// <summary>Reads every order for a drug; a regimen (RequestGroup) is read as one order of all its drugs.</summary>
    /// <param name="inputs">The pieces that hold orders, and what they refer to.</param>
    /// <returns>The orders in the order of the record. Never throws for what the pieces hold.</returns>
    public IReadOnlyList<FhirOrder> Read(IReadOnlyList<FhirInput> inputs) => throw new NotImplementedException(knowledge.Sha256);
}
