using DecisionSupport.Json;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Overlays;

/// <summary>What an overlay may say about the knowledge that it is laid over.</summary>
internal static class OverlayRules
{
    public static IEnumerable<(string Pointer, string Message)> Problems(OverlayDocument site, KnowledgeBase pack)
    {
        return Head(site)
            .Concat(site.Thresholds.SelectMany((t, i) => ThresholdRules.Problems(t, $"/thresholds/{i}", pack)))
            .Concat(Twice(site.Thresholds.Select(t => t.Biomarker), "/thresholds", "/biomarker"))
            .Concat(FormularyOf(site, pack))
            .Concat(site.Status.SelectMany((s, i) => StatusOf(s, $"/status/{i}", site, pack)))
            .Concat(New(site.Combinations.Select(c => c.Id), "/combinations", id => pack.Combination(id) is not null, "is a combination of the knowledge base: use status or formulary for it"))
            .Concat(New(site.Evidence.Select(e => e.Id), "/evidence", id => pack.Evidence(id) is not null, "is an evidence item of the knowledge base"))
            .Concat(New(site.References.Select(r => r.Id), "/references", id => pack.Reference(id) is not null, "is a reference of the knowledge base"))
            .Concat(site.Combinations.SelectMany((c, i) => Uncited(c, $"/combinations/{i}")));
    }

    private static IEnumerable<(string, string)> Head(OverlayDocument site)
    {
        if (string.IsNullOrWhiteSpace(site.Name) || site.Name.Length > 100 || site.Name.Any(char.IsControl))
        {
            yield return ("/name", "must be one line of at most 100 characters: every output shows it");
        }

        if (site.Jurisdiction is { } jurisdiction && !AssessmentOptions.Jurisdictions.Contains(jurisdiction))
        {
            yield return ("/jurisdiction", NoJurisdiction(jurisdiction));
        }
    }

    private static IEnumerable<(string, string)> FormularyOf(OverlayDocument site, KnowledgeBase pack)
    {
        var agents = site.Formulary?.Agents ?? [];
        var combinations = site.Formulary?.Combinations ?? [];
        return agents.Select((a, i) => (a.Id, i)).Where(a => pack.Agent(a.Id) is null)
            .Select(a => ($"/formulary/agents/{a.i}/id", $"'{a.Id}' is no agent of the knowledge base{NearestName.Hint(a.Id, pack.AgentIds)}"))
            .Concat(combinations.Select((c, i) => (c.Id, i)).Where(c => pack.Combination(c.Id)?.Id != c.Id)
                .Select(c => ($"/formulary/combinations/{c.i}/id", NoCombination(c.Id, pack))))
            .Concat(Twice(agents.Select(a => a.Id), "/formulary/agents", "/id"))
            .Concat(Twice(combinations.Select(c => c.Id), "/formulary/combinations", "/id"));
    }

    private static IEnumerable<(string, string)> StatusOf(StatusOverride status, string pointer, OverlayDocument site, KnowledgeBase pack)
    {
        if (pack.Combination(status.Combination)?.Id != status.Combination && site.Combinations.All(c => c.Id != status.Combination))
        {
            yield return (pointer + "/combination", NoCombination(status.Combination, pack));
        }

        if (!AssessmentOptions.Jurisdictions.Contains(status.Jurisdiction))
        {
            yield return (pointer + "/jurisdiction", NoJurisdiction(status.Jurisdiction));
        }
    }

    // Every option that a site adds names its source, as those of the knowledge base do.
    private static IEnumerable<(string, string)> Uncited(CombinationDefinition combination, string pointer)
    {
        if (combination.Evidence.Count == 0 && combination.Status.Count == 0)
        {
            yield return (pointer, "cites nothing: name its evidence, or a status with its reference");
        }

        foreach (var (placement, i) in combination.Placements.Select((p, i) => (p, i)).Where(p => p.p.Evidence.Count == 0 && combination.Status.Count == 0))
        {
            yield return ($"{pointer}/placements/{i}", $"placement {placement.Id} names no evidence");
        }
    }

    private static IEnumerable<(string, string)> New(IEnumerable<string> ids, string list, Func<string, bool> known, string message) =>
        ids.Select((id, i) => (id, i)).Where(x => known(x.id)).Select(x => ($"{list}/{x.i}/id", $"'{x.id}' {message}")).Concat(Twice(ids, list, "/id"));

    private static IEnumerable<(string, string)> Twice(IEnumerable<string> ids, string list, string member) =>
        ids.Select((id, i) => (id, i)).GroupBy(x => x.id).SelectMany(g => g.Skip(1)).Select(x => ($"{list}/{x.i}{member}", $"'{x.id}' is given twice"));

    private static string NoJurisdiction(string word) => $"'{word}' is no jurisdiction: {string.Join(", ", AssessmentOptions.Jurisdictions)}";

    private static string NoCombination(string id, KnowledgeBase pack) =>
        $"'{id}' is no combination of the knowledge base{NearestName.Hint(id, pack.Document.Combinations.Select(c => c.Id))}";
}
