using DecisionSupport.Knowledge;

namespace DecisionSupport.Facts;

/// <summary>A placement with each of its conditions judged.</summary>
/// <param name="Placement">The placement.</param>
/// <param name="Criteria">Its conditions.</param>
public sealed record PlacementCheck(Placement Placement, IReadOnlyList<Criterion> Criteria)
{
    /// <summary>True when the patient fits. An interval that nobody dated does not stop a placement: it becomes a caution.</summary>
    public bool Fits => Criteria.All(c => c.Holds || IsUndatedInterval(c));

    /// <summary>True when the only doubt is the interval since (neo)adjuvant therapy.</summary>
    public bool HasUndatedInterval => Criteria.Any(IsUndatedInterval);

    /// <summary>Whether every condition of some kinds holds.</summary>
    /// <param name="kinds">The kinds.</param>
    /// <returns>True when none of them fails.</returns>
    public bool Holds(params CriterionKind[] kinds) =>
        Criteria.Where(c => kinds.Contains(c.Kind)).All(c => c.Holds || IsUndatedInterval(c));

    private static bool IsUndatedInterval(Criterion c) => c is { Kind: CriterionKind.Interval, Outcome: CriterionOutcome.Missing };
}
