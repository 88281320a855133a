using DecisionSupport.Knowledge;

namespace DecisionSupport.Fhir;

/// <summary>Reads FHIR R4 leniently into a profile: what is malformed is skipped and reported, what is ambiguous becomes a data issue, nothing is guessed. Thread-safe.</summary>
/// <param name="knowledge">The knowledge base that knows biomarkers and agents.</param>
public sealed class FhirProfileReader(KnowledgeBase knowledge)
{
    /// <summary>Reads a document: a Bundle of any type, a single resource, an array of either, or NDJSON.</summary>
    /// <param name="utf8">The text, UTF-8, with or without a byte-order mark.</param>
    /// <param name="options">What the record does not say of itself.</param>
    /// <returns>The profile, or why there is none; and what became of every resource. Never throws for what the text holds.</returns>
    public FhirReadResult Read(ReadOnlyMemory<byte> utf8, FhirReadOptions options) => throw new NotImplementedException(knowledge.Sha256);

    /// <summary>Reads a record that comes in pieces, such as the prefetch values of a CDS Hooks request. References are resolved across pieces; a resource that comes twice is read once.</summary>
    /// <param name="inputs">The pieces.</param>
    /// <param name="options">What the record does not say of itself.</param>
    /// <returns>The profile, or why there is none; and what became of every resource. Never throws for what the pieces hold.</returns>
    public FhirReadResult Read(IReadOnlyList<FhirInput> inputs, FhirReadOptions options) => throw new NotImplementedException();

    /// <summary>Whether a document is FHIR rather than profile JSON: a Bundle, a resource, or an array or lines of them.</summary>
    /// <param name="utf8">The text.</param>
    /// <returns>True when it is; false also for text that is not JSON.</returns>
    public static bool IsFhir(ReadOnlyMemory<byte> utf8) => throw new NotImplementedException();
}
