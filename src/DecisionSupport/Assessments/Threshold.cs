namespace DecisionSupport.Assessments;

/// <summary>A cut-off that was applied.</summary>
/// <param name="Text">The cut-off in words, with its unit.</param>
/// <param name="Reference">Reference id of its source, or null where the source is a convention said in the text.</param>
public sealed record Threshold(string Text, string? Reference);
