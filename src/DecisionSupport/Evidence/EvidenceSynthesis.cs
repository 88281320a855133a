using DecisionSupport.Assessments;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Evidence;

/// <summary>
/// The one place where it is decided how far evidence carries a mechanism: the best tier on each side is compared,
/// among clinical items from the patient's own setting. Never a sum, never a score.
/// </summary>
public static class EvidenceSynthesis
{
    /// <summary>Judges a mechanism that is present.</summary>
    /// <param name="items">Every item on the mechanism.</param>
    /// <param name="subject">The patient.</param>
    /// <returns>Likelihood, and the part that each matching item played.</returns>
    public static EvidenceJudgement Judge(IEnumerable<EvidenceItem> items, EvidenceSubject subject)
    {
        var matching = items.Where(subject.Shows).ToList();
        var candidates = matching.Where(i => RoleOf(i, subject) == EvidenceRole.Counted).ToList();
        var weighed = matching
            .Select(i => new WeighedItem(i, IsDisplaced(i, candidates, subject) && candidates.Contains(i) ? EvidenceRole.Displaced : RoleOf(i, subject)))
            .OrderBy(w => w.Role)
            .ThenBy(w => w.Item.Tier)
            .ThenBy(w => w.Item.Id, StringComparer.Ordinal)
            .ToList();
        return Compare(weighed);
    }

    private static EvidenceRole RoleOf(EvidenceItem item, EvidenceSubject subject) =>
        item.Direction == EvidenceDirection.Prognostic ? EvidenceRole.Prognostic
        : !item.IsClinical ? EvidenceRole.Preclinical
        : item.Setting != subject.Setting ? EvidenceRole.OtherSetting
        : !subject.BelongsTo(item) ? EvidenceRole.OtherSubgroup
        : EvidenceRole.Counted;

    // E1: an item for the patient's own subgroup displaces unselected items of the same or a lower tier on the same biomarker.
    private static bool IsDisplaced(EvidenceItem item, List<EvidenceItem> candidates, EvidenceSubject subject) =>
        !subject.IsOwnSubgroup(item)
        && candidates.Exists(c => subject.IsOwnSubgroup(c) && c.Tier <= item.Tier && ShareBiomarker(c, item));

    private static bool ShareBiomarker(EvidenceItem left, EvidenceItem right) =>
        left.Biomarkers.Any(l => right.Biomarkers.Any(r => r.Biomarker == l.Biomarker));

    private static bool AreIndependent(EvidenceItem left, EvidenceItem right) =>
        left.Reference != right.Reference && (left.Group is null || left.Group != right.Group);

    private static EvidenceJudgement Compare(List<WeighedItem> weighed)
    {
        var counted = weighed.Where(w => w.Role == EvidenceRole.Counted).Select(w => w.Item).ToList();
        var support = counted.Where(i => i.Direction == EvidenceDirection.Supports).ToList();
        var against = counted.Where(i => i.Direction == EvidenceDirection.DoesNotSupport).ToList();
        if (support.Count > 0)
        {
            var best = support.Min(i => i.Tier);
            if (against.Count > 0 && against.Min(i => i.Tier) <= best)
            {
                return new EvidenceJudgement(Likelihood.Contested, null, weighed,
                    $"clinical support in this setting ({best}), and evidence of the same or a higher tier against it ({against.Min(i => i.Tier)})");
            }

            // E5: one source, or several of one group, is no replication.
            var replicated = support.Exists(a => support.Exists(b => AreIndependent(a, b)));
            return new EvidenceJudgement(Likelihood.Likely, replicated, weighed,
                $"clinical support in this setting ({best}), nothing of the same tier against it" +
                (replicated ? string.Empty : "; from one source or group, not replicated"));
        }

        if (against.Count > 0)
        {
            return new EvidenceJudgement(Likelihood.Doubtful, null, weighed,
                $"no clinical support in this setting, clinical evidence against it ({against.Min(i => i.Tier)})");
        }

        var elsewhere = weighed.Where(w => w.Role is EvidenceRole.OtherSetting or EvidenceRole.OtherSubgroup).Select(w => w.Item).ToList();
        return elsewhere.Count > 0 && elsewhere.TrueForAll(i => i.Direction == EvidenceDirection.DoesNotSupport)
            ? new EvidenceJudgement(Likelihood.Doubtful, null, weighed, "no clinical evidence in this setting, and all of it elsewhere is against")
            : new EvidenceJudgement(Likelihood.Hypothesis, null, weighed,
                elsewhere.Count > 0 ? "no clinical evidence in this setting; some elsewhere" : "no clinical evidence that counts; laboratory work only");
    }
}
