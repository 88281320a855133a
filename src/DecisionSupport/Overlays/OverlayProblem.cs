namespace DecisionSupport.Overlays;

/// <summary>Something that is wrong with an overlay.</summary>
/// <param name="Path">Where: the line of the file where it is known, and the JSON Pointer.</param>
/// <param name="Message">What is wrong.</param>
public sealed record OverlayProblem(string Path, string Message);
