using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.Commands;

/// <summary>How much of the review, of the mechanisms and of the drugs the knowledge covers, in a few lines.</summary>
internal static class CoverageMatrix
{
    public static IEnumerable<string> Of(KnowledgeBase knowledge)
    {
        var d = knowledge.Document;
        var claims = d.Claims.Where(c => c.IsOfTheText).ToList();
        var carried = claims.Count(c => c.Evidence.Count > 0);
        yield return $"{claims.Count} of {d.Pack.ReviewClaims ?? claims.Count} claims of the review accounted for: {carried} by evidence, {claims.Count - carried} by a reason why none carries them";
        foreach (var reason in claims.Where(c => c.Reason is not null).GroupBy(c => c.Reason).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            yield return $"  {reason.Key}: {string.Join(", ", reason.Select(c => c.Claim))}";
        }

        var statements = d.Claims.Count - claims.Count;
        yield return $"{statements} of {d.Pack.ReviewStatements ?? statements} statements in titles of its reference list accounted for";
        yield return $"{d.Mechanisms.Count(m => knowledge.EvidenceByMechanism[m.Id].Any())} of {d.Mechanisms.Count} mechanisms stand on evidence";
        var used = d.Combinations.SelectMany(c => c.Agents).ToHashSet(StringComparer.Ordinal);
        var meant = d.Agents.Where(a => a.Role != "partner").ToList();
        yield return $"{meant.Count(a => used.Contains(a.Id))} of {meant.Count} agents against the disease or its resistance occur in a combination; {d.Agents.Count - meant.Count} further agents are partners or earlier therapy";
    }
}
