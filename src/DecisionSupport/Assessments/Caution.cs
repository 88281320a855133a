namespace DecisionSupport.Assessments;

/// <summary>Something that asks for care.</summary>
/// <param name="Code">Stable code, such as <c>lvef-40-49</c>.</param>
/// <param name="Severity">How much weight it has.</param>
/// <param name="Text">What to mind.</param>
/// <param name="Reference">Reference id, or null where the text names its ground.</param>
public sealed record Caution(string Code, CautionSeverity Severity, string Text, string? Reference);
