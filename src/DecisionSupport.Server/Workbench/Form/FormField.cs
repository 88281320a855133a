namespace DecisionSupport.Server.Workbench.Form;

/// <summary>One field of a profile.</summary>
/// <param name="Name">Its name in the profile.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Kind"><c>choice</c>, <c>number</c>, <c>date</c>, <c>list</c> or <c>text</c>.</param>
/// <param name="Hint">More about it, or null.</param>
/// <param name="Choices">Words of a choice, or null.</param>
/// <param name="Required">Whether a profile must have it.</param>
internal sealed record FormField(string Name, string Label, string Kind, string? Hint, IReadOnlyList<string>? Choices, bool Required);
