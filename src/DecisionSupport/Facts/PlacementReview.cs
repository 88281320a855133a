using DecisionSupport.Knowledge;

namespace DecisionSupport.Facts;

/// <summary>Where a combination could belong in one jurisdiction, judged for this patient.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Combination">The combination.</param>
/// <param name="Checks">Its placements there.</param>
public sealed record PlacementReview(string Rule, CombinationDefinition Combination, IReadOnlyList<PlacementCheck> Checks);
