using System.Text.Json;

namespace DecisionSupport.Fhir;

/// <summary>One piece of a record: a resource, a Bundle, or an array of either, as it stands in a larger document such as a CDS Hooks request.</summary>
/// <param name="Path">JSON Pointer of the piece in that document, such as <c>/prefetch/her2</c>; empty for a whole document. Places in the reading report start with it.</param>
/// <param name="Content">The piece. It must stay valid while it is read.</param>
public sealed record FhirInput(string Path, JsonElement Content);
