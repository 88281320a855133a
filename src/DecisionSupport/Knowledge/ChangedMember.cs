namespace DecisionSupport.Knowledge;

/// <summary>A member of an entry that changed.</summary>
/// <param name="Name">Its name in the knowledge files.</param>
/// <param name="Before">Its value before, as JSON; null where it was left out.</param>
/// <param name="After">Its value after, as JSON; null where it is left out.</param>
public sealed record ChangedMember(string Name, string? Before, string? After);
