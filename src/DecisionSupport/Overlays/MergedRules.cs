using DecisionSupport.Knowledge;

namespace DecisionSupport.Overlays;

/// <summary>Runs the linter of knowledge over the merged knowledge, and finds the place in the overlay that each new problem comes from.</summary>
internal static class MergedRules
{
    public static IEnumerable<(string Pointer, string Message)> Problems(OverlayDocument site, KnowledgeBase pack, KnowledgeBase merged) =>
        KnowledgeCheck.Run(merged).Where(p => p.IsError).Except(KnowledgeCheck.Run(pack)).Select(p => (PointerOf(p.Subject, site), $"{p.Subject}: {p.Message}"));

    private static string PointerOf(string subject, OverlayDocument site)
    {
        // "combination x, placement y" is about x.
        var words = subject.Split(", ", 2)[0].Split(' ', 2);
        return words switch
        {
            ["combination", var id] => Find("/combinations", site.Combinations.Select(c => c.Id), id) ?? Find("/status", site.Status.Select(s => s.Combination), id) ?? string.Empty,
            ["evidence", var id] => Find("/evidence", site.Evidence.Select(e => e.Id), id) ?? string.Empty,
            ["reference", var id] => Find("/references", site.References.Select(r => r.Id), id) ?? string.Empty,
            ["biomarker", var id] => Find("/thresholds", site.Thresholds.Select(t => t.Biomarker), id) ?? string.Empty,
            _ => string.Empty,
        };
    }

    private static string? Find(string list, IEnumerable<string> ids, string id) =>
        ids.Select((x, i) => (Id: x, Index: i)).Where(x => x.Id == id).Select(x => FormattableString.Invariant($"{list}/{x.Index}")).FirstOrDefault();
}
