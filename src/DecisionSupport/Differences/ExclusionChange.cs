namespace DecisionSupport.Differences;

/// <summary>A combination that is not suggested either way, for other reasons.</summary>
/// <param name="Id">Combination id.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Adds">Codes of reasons that come.</param>
/// <param name="Removes">Codes of reasons that go.</param>
public sealed record ExclusionChange(string Id, string Name, IReadOnlyList<string> Adds, IReadOnlyList<string> Removes);
