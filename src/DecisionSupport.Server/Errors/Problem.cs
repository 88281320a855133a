namespace DecisionSupport.Server.Errors;

/// <summary>One thing that is wrong with a request, in words that repeat nothing of it.</summary>
/// <param name="Code">Code of FHIR's issue types, such as <c>required</c>.</param>
/// <param name="Text">What is wrong, beginning with its place where it has one.</param>
internal sealed record Problem(string Code, string Text);
