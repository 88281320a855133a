namespace DecisionSupport.Fhir;

/// <summary>What became of one resource of a record. Holds no name, id or value of the patient.</summary>
/// <param name="Path">JSON Pointer of the resource.</param>
/// <param name="ResourceType">Its type; <c>unknown</c> where the text is not the name of one.</param>
/// <param name="Use">Whether it was used.</param>
/// <param name="Code">Stable code of the reason, such as <c>used</c>, <c>entered-in-error</c> or <c>code-not-known</c>.</param>
/// <param name="Reason">What it gave, or why it gave nothing, in plain words.</param>
public sealed record FhirResourceReading(string Path, string ResourceType, FhirResourceUse Use, string Code, string Reason);
