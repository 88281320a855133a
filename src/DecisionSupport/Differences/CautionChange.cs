using DecisionSupport.Assessments;

namespace DecisionSupport.Differences;

/// <summary>An option that stays, with other cautions.</summary>
/// <param name="Id">Combination id.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Adds">Cautions that come.</param>
/// <param name="Removes">Cautions that go.</param>
public sealed record CautionChange(string Id, string Name, IReadOnlyList<Caution> Adds, IReadOnlyList<Caution> Removes);
