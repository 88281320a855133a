namespace DecisionSupport.Knowledge.Checks;

/// <summary>Every claim of the review is accounted for once: by evidence, or by the reason why none carries it.</summary>
internal static class ClaimsAreCovered
{
    public static IEnumerable<KnowledgeProblem> Check(KnowledgeBase knowledge)
    {
        var document = knowledge.Document;
        return document.Claims.SelectMany(c => Problems(c, knowledge).Select(m => new KnowledgeProblem(true, "claim " + c.Claim, m)))
            .Concat(document.Claims.GroupBy(c => c.Claim).Where(g => g.Skip(1).Any()).Select(g => new KnowledgeProblem(true, "claim " + g.Key, "is accounted for twice")))
            .Concat(Count(document, document.Pack.ReviewClaims, c => c.IsOfTheText, "claims"))
            .Concat(Count(document, document.Pack.ReviewStatements, c => !c.IsOfTheText, "statements in titles"))
            .Concat(Unlisted(document));
    }

    private static IEnumerable<string> Problems(ClaimCoverage claim, KnowledgeBase knowledge)
    {
        if (claim.Evidence.Count > 0 == claim.Reason is not null)
        {
            yield return "needs evidence, or a reason why there is none";
        }

        foreach (var id in claim.Evidence.Where(e => knowledge.Evidence(e)?.Claims.Contains(claim.Claim) != true))
        {
            yield return $"names evidence '{id}', which does not name it";
        }
    }

    private static IEnumerable<KnowledgeProblem> Count(KnowledgeDocument document, int? expected, Func<ClaimCoverage, bool> kind, string name) =>
        expected is { } number && document.Claims.Count(kind) is var covered && covered != number
            ? [new KnowledgeProblem(true, "coverage", $"{covered} of {number} {name} are accounted for")]
            : [];

    private static IEnumerable<KnowledgeProblem> Unlisted(KnowledgeDocument document)
    {
        var listed = document.Claims.SelectMany(c => c.Evidence.Select(e => (e, c.Claim))).ToHashSet();
        return document.Claims.Count == 0 ? [] : document.Evidence
            .SelectMany(e => e.Claims.Where(c => !listed.Contains((e.Id, c))).Select(c => new KnowledgeProblem(true, "evidence " + e.Id, $"names claim '{c}', which does not name it")));
    }
}
