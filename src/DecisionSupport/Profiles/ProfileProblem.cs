namespace DecisionSupport.Profiles;

/// <summary>Something wrong with an input.</summary>
/// <param name="Path">JSON Pointer, or <c>line N, byte M</c> where the text is not JSON.</param>
/// <param name="Message">What is wrong, without any value that could identify a patient.</param>
public sealed record ProfileProblem(string Path, string Message);
