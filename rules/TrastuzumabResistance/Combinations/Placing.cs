using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>The best fitting place of a combination, and the mechanisms that it may be suggested for.</summary>
internal static class Placing
{
    private const string IntervalUnknown = "The interval since (neo)adjuvant HER2 therapy is not known, and this option depends on it: date the end of that therapy and the relapse.";

    public static Indication Best(string rule, PlacementReview review, IEnumerable<MechanismConclusion> conclusions, KnowledgeBase knowledge)
    {
        var carried = conclusions.ToDictionary(c => c.Mechanism, StringComparer.Ordinal);
        var (check, tier) = review.Checks
            .Where(c => c.Fits)
            .Select(c => (Check: c, Tier: TierOf(c.Placement, carried)))
            .OrderBy(c => c.Tier)
            .ThenBy(c => c.Check.Placement.Order)
            .ThenBy(c => c.Check.Placement.Id, StringComparer.Ordinal)
            .First();
        var addressed = review.Combination.Addresses
            .Where(a => carried.TryGetValue(a.Mechanism, out var c) && (c.CarriesOptions || tier == Tier.Investigational))
            .Select(a => a with { Evidence = [.. a.Evidence.Where(e => SpeaksOf(carried[a.Mechanism], knowledge.Evidence(e)!))] })
            .Where(a => Supporting(a, knowledge).Any())
            .ToList();
        return new Indication(rule, review.Combination, check.Placement, tier, addressed, IsPreclinical(addressed, knowledge), CautionsOf(check),
            string.Join("; ", check.Criteria.Select(c => c.Text)));
    }

    // A mechanism that is only a hypothesis carries investigational options and nothing more.
    private static Tier TierOf(Placement placement, Dictionary<string, MechanismConclusion> carried) =>
        placement.Mechanisms.Count > 0 && !placement.Mechanisms.Any(m => carried.TryGetValue(m, out var c) && c.CarriesOptions)
            ? Tier.Investigational
            : placement.Tier;

    // Figures for PIK3CA mutants link nothing to a patient whose PIK3CA is not mutated.
    private static bool SpeaksOf(MechanismConclusion conclusion, EvidenceItem item) =>
        item.Biomarkers.Count == 0 || item.Biomarkers.Any(b => conclusion.Findings.Any(f => f.Biomarker == b.Biomarker && b.Calls.Any(f.Is)));

    // The combination may be well proven; what is asked here is whether any patient data support its link to this biomarker.
    private static bool IsPreclinical(List<MechanismLink> addressed, KnowledgeBase knowledge) =>
        addressed.Count > 0 && addressed.SelectMany(a => Supporting(a, knowledge)).All(e => !e.IsClinical);

    // Both sides are shown, but what speaks against a link does not make one.
    private static IEnumerable<EvidenceItem> Supporting(MechanismLink link, KnowledgeBase knowledge) =>
        link.Evidence.Select(e => knowledge.Evidence(e)!).Where(e => e.Direction == EvidenceDirection.Supports);

    private static List<Caution> CautionsOf(PlacementCheck check) => check.HasUndatedInterval
        ? [.. check.Placement.Cautions, new Caution("interval-unknown", CautionSeverity.High, IntervalUnknown, null)]
        : [.. check.Placement.Cautions];
}
