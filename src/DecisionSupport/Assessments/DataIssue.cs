namespace DecisionSupport.Assessments;

/// <summary>A contradiction or doubt in the input. It never stops an assessment.</summary>
/// <param name="Severity">How much weight it has.</param>
/// <param name="Path">JSON Pointer; an index into <c>results</c> is the canonical one.</param>
/// <param name="Code">Stable code.</param>
/// <param name="Message">What is wrong and what was done about it.</param>
public sealed record DataIssue(IssueSeverity Severity, string Path, string Code, string Message);
