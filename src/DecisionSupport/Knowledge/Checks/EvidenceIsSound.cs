namespace DecisionSupport.Knowledge.Checks;

/// <summary>Tier, setting and model fit each other; nothing is about nothing.</summary>
internal static class EvidenceIsSound
{
    private static readonly string[] Settings = ["neoadjuvant", "adjuvant", "metastatic", "preclinical"];
    private static readonly string[] SurvivalWithoutDisease = ["disease-free", "dfs", "pathological complete", "pcr"];

    public static IEnumerable<KnowledgeProblem> Check(KnowledgeBase knowledge) =>
        knowledge.Document.Evidence.SelectMany(e => Problems(e, knowledge).Select(m => new KnowledgeProblem(true, "evidence " + e.Id, m)));

    private static IEnumerable<string> Problems(EvidenceItem item, KnowledgeBase knowledge)
    {
        if (!Settings.Contains(item.Setting))
        {
            yield return $"'{item.Setting}' is no setting";
        }

        if (item.Tier == EvidenceTier.T4 && item.Model is null)
        {
            yield return "is preclinical and names no model system";
        }

        if (item.Tier != EvidenceTier.T4 && item.Setting == "preclinical")
        {
            yield return $"is {item.Tier} and cannot be preclinical";
        }

        if (item.Mechanism is null && item.Combinations.Count == 0 && item.Biomarkers.Count == 0)
        {
            yield return "is about no mechanism, no combination and no biomarker";
        }

        if (item.Match is not ("any" or "all"))
        {
            yield return $"'{item.Match}' must be any or all";
        }

        if (item.Setting == "metastatic" && SurvivalWithoutDisease.Any(w => Words(item.Endpoint).Contains(w)))
        {
            yield return $"'{item.Endpoint}' is no endpoint of metastatic disease";
        }

        foreach (var state in item.Biomarkers.Where(b => knowledge.Biomarker(b.Biomarker) is { } d && b.Calls.Any(c => !Categories(d).Contains(c))))
        {
            yield return $"asks for an unknown call of {state.Biomarker}: {string.Join(", ", state.Calls)}";
        }
    }

    private static string Words(string? endpoint) => (endpoint ?? string.Empty).ToLowerInvariant();

    // Variants also belong to the categories hotspot and other-variant.
    private static IEnumerable<string> Categories(BiomarkerDefinition d) => d.Calls.Keys.Concat(d.Hotspots.Count > 0 ? ["hotspot", "other-variant"] : []);
}
