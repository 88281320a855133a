namespace DecisionSupport.Knowledge;

/// <summary>The linter of knowledge: it runs in every build and behind <c>knowledge check</c>.</summary>
public static class KnowledgeCheck
{
    private static readonly IReadOnlyList<Func<KnowledgeBase, IEnumerable<KnowledgeProblem>>> Checks =
    [
        Knowledge.Checks.IdsResolve.Check,
        Knowledge.Checks.WordsAreKnown.Check,
        Knowledge.Checks.EvidenceIsSound.Check,
        Knowledge.Checks.InteractionsAreCited.Check,
        Knowledge.Checks.FiguresArePlausible.Check,
        Knowledge.Checks.CombinationsArePlaced.Check,
        Knowledge.Checks.EverythingIsCovered.Check,
        Knowledge.Checks.ReferencesAreComplete.Check,
        Knowledge.Checks.ClaimsAreCovered.Check,
        Knowledge.Checks.BiomarkersReachARule.Check,
    ];

    /// <summary>Runs every check.</summary>
    /// <param name="knowledge">The knowledge base.</param>
    /// <returns>Every problem, by subject.</returns>
    public static IReadOnlyList<KnowledgeProblem> Run(KnowledgeBase knowledge) =>
        [.. Checks.SelectMany(c => c(knowledge)).Distinct().OrderByDescending(p => p.IsError).ThenBy(p => p.Subject, StringComparer.Ordinal).ThenBy(p => p.Message, StringComparer.Ordinal)];
}
