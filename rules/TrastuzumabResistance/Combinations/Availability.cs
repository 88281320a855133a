using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>Why a combination cannot be had in a jurisdiction.</summary>
internal static class Availability
{
    /// <summary>The reason, or null where nothing stands in the way.</summary>
    public static string? Text(CombinationDefinition combination, string jurisdiction, KnowledgeBase knowledge)
    {
        var elsewhere = combination.Agents
            .Select(a => knowledge.Agent(a)!)
            .Where(a => !a.IsAvailableIn(jurisdiction) && a.Approvals.Any(p => p.IsInForce))
            .Select(a => $"{a.Name} (approved: {string.Join(", ", a.Approvals.Where(p => p.IsInForce).Select(p => p.Jurisdiction).Distinct().Order(StringComparer.Ordinal))})")
            .ToList();
        return elsewhere.Count > 0 ? $"Not known to be approved in {jurisdiction}: {string.Join(", ", elsewhere)}."
            : combination.Placements.All(p => !p.Jurisdictions.Contains(jurisdiction)) ? $"No place for it is known in {jurisdiction}."
            : null;
    }
}
