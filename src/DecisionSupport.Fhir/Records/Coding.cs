namespace DecisionSupport.Fhir.Records;

/// <summary>A code in a code system.</summary>
/// <param name="System">Canonical short name of the system, as <see cref="CodeSystems"/> has it, or its address; empty where none is named.</param>
/// <param name="Code">The code.</param>
/// <param name="Display">Words for it, or null.</param>
internal sealed record Coding(string System, string Code, string? Display);
