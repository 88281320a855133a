namespace DecisionSupport.Knowledge.Checks;

/// <summary>A regimen has a place or a standing reason against it, and its id is made of its agents.</summary>
internal static class CombinationsArePlaced
{
    private static readonly string[] Phases = ["first-line", "progression", "maintenance", "neoadjuvant", "adjuvant", "residual"];
    private static readonly string[] Codes =
    [
        "development-stopped", "negative-trial", "harm-signal", "same-as-trastuzumab", "no-clinical-evidence",
    ];

    public static IEnumerable<KnowledgeProblem> Check(KnowledgeBase knowledge) =>
        knowledge.Document.Combinations.SelectMany(c => Problems(c).Concat(Unsupported(c, knowledge)).Select(m => new KnowledgeProblem(true, "combination " + c.Id, m)));

    // A link is suggested to a reader as a reason for the drug: what only speaks against it is a note.
    private static IEnumerable<string> Unsupported(CombinationDefinition combination, KnowledgeBase knowledge) =>
        combination.Addresses
            .Where(a => a.Evidence.All(e => knowledge.Evidence(e) is { Direction: not EvidenceDirection.Supports }))
            .Select(a => $"no evidence supports its link to {a.Mechanism}");

    private static IEnumerable<string> Problems(CombinationDefinition combination)
    {
        if (combination.Id != string.Join('+', combination.Agents))
        {
            yield return "its id is not its agents joined by +";
        }

        if (combination.Placements.Count == 0 && combination.Against.Count == 0)
        {
            yield return "has neither a place nor a reason against it";
        }

        foreach (var reason in combination.Against.Where(a => !Codes.Contains(a.Code)))
        {
            yield return $"'{reason.Code}' is no standing reason";
        }

        foreach (var placement in combination.Placements)
        {
            if (placement.Phase is { } phase && !Phases.Contains(phase))
            {
                yield return $"placement {placement.Id}: '{phase}' is no phase";
            }

            if (placement.Jurisdictions.Except(AssessmentOptions.Jurisdictions).Any())
            {
                yield return $"placement {placement.Id}: unknown jurisdiction";
            }
        }

        foreach (var twice in combination.Placements.GroupBy(p => p.Id).Where(g => g.Skip(1).Any()))
        {
            yield return $"placement {twice.Key} is given twice";
        }
    }
}
