using System.Globalization;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Overlays;

/// <summary>What an overlay changed, in plain sentences for every reader of an output.</summary>
internal static class OverlayChanges
{
    public static IEnumerable<string> Of(OverlayDocument site, KnowledgeBase pack) =>
        (site.Jurisdiction is { } jurisdiction ? [$"Where no jurisdiction is named, {jurisdiction} is used."] : Enumerable.Empty<string>())
            .Concat(site.Thresholds.Select(t => Threshold(t, pack.Biomarker(t.Biomarker)!)))
            .Concat((site.Formulary?.Agents ?? []).Select(a => $"Not on the formulary: {pack.Agent(a.Id)!.Name}{Why(a.Reason)}. Every combination that holds it is left out."))
            .Concat((site.Formulary?.Combinations ?? []).Select(c => $"Not on the formulary: the combination {pack.Combination(c.Id)!.Name}{Why(c.Reason)}."))
            .Concat(site.Status.Select(s => string.Create(CultureInfo.InvariantCulture, $"Status line added to {Name(s.Combination, site, pack)} in {s.Jurisdiction}: {s.Status} ({s.AsOf:yyyy-MM-dd}).")))
            .Concat(site.Combinations.Select(c => $"Combination added: {c.Name} ({c.Id})."))
            .Concat(site.Evidence.Select(e => $"Evidence item added: {e.Id}."))
            .Concat(site.References.Select(r => $"Reference added: {r.Id}."));

    private static string Threshold(ThresholdOverride threshold, BiomarkerDefinition biomarker)
    {
        var units = threshold.Cutoffs.Select(c => c.Unit).ToHashSet(StringComparer.Ordinal);
        var before = biomarker.Cutoffs.Where(c => units.Contains(c.Unit)).Select(c => c.Text).ToList();
        return $"Cut-offs of {biomarker.Name}: {string.Join("; ", threshold.Cutoffs.Select(c => c.Text))} (before: {(before.Count == 0 ? "none" : string.Join("; ", before))}).";
    }

    private static string Name(string combination, OverlayDocument site, KnowledgeBase pack) =>
        pack.Combination(combination)?.Name ?? site.Combinations.First(c => c.Id == combination).Name;

    private static string Why(string? reason) => string.IsNullOrWhiteSpace(reason) ? string.Empty : $" ({reason})";
}
