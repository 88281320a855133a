using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>Words the reasons why no place of a combination fits.</summary>
internal static class Reasons
{
    public static Exclusion Mismatch(string rule, string code, PlacementReview review, params CriterionKind[] kinds)
    {
        // The nearest places say best why the combination does not fit.
        var open = review.Checks.Where(c => kinds.Contains(CriterionKind.Setting) || c.Holds(CriterionKind.Setting)).ToList();
        var failed = open.Select(c => c.Criteria.Where(k => kinds.Contains(k.Kind) && !k.Holds).ToList()).ToList();
        var fewest = failed.Min(f => f.Count);
        return new Exclusion(rule, review.Combination.Id, code, "It would need " + Join(failed.Where(f => f.Count == fewest)) + ".", Evidence(review), null);
    }

    /// <summary>True when each place that setting (and line, where one does) leaves open fails by its biomarkers.</summary>
    public static bool BiomarkersFail(PlacementReview review)
    {
        var open = Open(review);
        return open.Count > 0 && open.TrueForAll(c => !c.Holds(CriterionKind.Biomarker));
    }

    public static bool Fails(PlacementReview review, CriterionOutcome outcome) =>
        Open(review).Exists(c => c.Criteria.Any(k => k.Kind == CriterionKind.Biomarker && k.Outcome == outcome));

    public static Exclusion Biomarker(string rule, string code, PlacementReview review, params CriterionOutcome[] outcomes) =>
        new(rule, review.Combination.Id, code,
            "It would need " + Join(Open(review).Select(c => c.Criteria.Where(k => k.Kind == CriterionKind.Biomarker && outcomes.Contains(k.Outcome)).ToList()).Where(l => l.Count > 0)) + ".",
            Evidence(review), null);

    private static List<PlacementCheck> Open(PlacementReview review)
    {
        var setting = review.Checks.Where(c => c.Holds(CriterionKind.Setting)).ToList();
        var line = setting.FindAll(c => c.Holds(CriterionKind.Line, CriterionKind.Interval));
        return line.Count > 0 ? line : setting;
    }

    private static string Join(IEnumerable<List<Criterion>> places) =>
        string.Join("; or ", places.Select(p => string.Join(" and ", p.Select(c => c.Text))).Distinct());

    private static IReadOnlyList<string> Evidence(PlacementReview review) => review.Combination.Evidence;
}
