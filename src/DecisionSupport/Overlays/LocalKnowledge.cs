using DecisionSupport.Assessments;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Overlays;

/// <summary>Lays an overlay over the knowledge of a pack: a new knowledge base, the pack's own stays as it is.</summary>
internal static class LocalKnowledge
{
    /// <exception cref="InvalidOverlayException">The overlay does not fit the knowledge; every problem is named.</exception>
    public static KnowledgeBase Of(KnowledgeBase pack, SiteOverlay overlay)
    {
        var merged = Merge(pack.Document, overlay.Document);
        var problems = OverlayRules.Problems(overlay.Document, pack).ToList();
        if (HasOwnIds(merged))
        {
            // What the linter says of a place that already has a problem is the same problem in other words.
            var unsound = MergedRules.Problems(overlay.Document, pack, pack.With(merged, new OverlayIdentity(string.Empty, string.Empty, []), overlay.Document));
            problems.AddRange(unsound.Where(u => !problems.Exists(p => u.Pointer.Length > 0 && p.Pointer.StartsWith(u.Pointer, StringComparison.Ordinal))).ToList());
        }

        return problems.Count > 0
            ? throw new InvalidOverlayException(overlay.Sorted(problems))
            : pack.With(merged, new OverlayIdentity(overlay.Document.Name, overlay.Sha256, [.. OverlayChanges.Of(overlay.Document, pack)]), overlay.Document);
    }

    // Two entries of one id cannot be looked up: that is a problem of its own, and named as such.
    private static bool HasOwnIds(KnowledgeDocument merged) =>
        AreUnique(merged.Combinations.Select(c => c.Id)) && AreUnique(merged.Evidence.Select(e => e.Id)) && AreUnique(merged.References.Select(r => r.Id));

    private static bool AreUnique(IEnumerable<string> ids) => ids.GroupBy(id => id).All(g => !g.Skip(1).Any());

    private static KnowledgeDocument Merge(KnowledgeDocument pack, OverlayDocument site) => pack with
    {
        Biomarkers = [.. pack.Biomarkers.Select(b => WithCutoffs(b, site))],
        Combinations =
        [
            .. pack.Combinations.Select(c => WithStatus(c, site)),
            .. site.Combinations.Select(c => WithStatus(c with { Name = $"{c.Name} (added by {site.Name})" }, site)),
        ],
        Evidence = [.. pack.Evidence, .. site.Evidence],
        References = [.. pack.References, .. site.References],
    };

    // The site's come first, and the first that holds wins; those of the pack stay for other units and for other assays.
    private static BiomarkerDefinition WithCutoffs(BiomarkerDefinition biomarker, OverlayDocument site)
    {
        List<Cutoff> own = [.. site.Thresholds.Where(t => t.Biomarker == biomarker.Id).SelectMany(t => t.Cutoffs).Select(c => c with { Text = $"{c.Text} (set by {site.Name})" })];
        return own.Count == 0 ? biomarker : biomarker with
        {
            Cutoffs = [.. own, .. biomarker.Cutoffs.Where(c => !own.Exists(o => o.Unit == c.Unit && (o.Assay is null || o.Assay == c.Assay)))],
        };
    }

    private static CombinationDefinition WithStatus(CombinationDefinition combination, OverlayDocument site)
    {
        List<RegimenStatus> own = [.. site.Status.Where(s => s.Combination == combination.Id).Select(s => new RegimenStatus(s.Jurisdiction, $"{site.Name}: {s.Status}", s.AsOf, s.Reference))];
        return own.Count == 0 ? combination : combination with { Status = [.. own, .. combination.Status] };
    }
}
