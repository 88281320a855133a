namespace DecisionSupport.Knowledge.Checks;

/// <summary>Every mechanism stands on evidence; every drug meant against the disease occurs in a regimen; nothing is cited beyond reason.</summary>
internal static class EverythingIsCovered
{
    private const int TooOften = 25;

    public static IEnumerable<KnowledgeProblem> Check(KnowledgeBase knowledge)
    {
        foreach (var mechanism in knowledge.Document.Mechanisms.Where(m => !knowledge.EvidenceByMechanism[m.Id].Any()))
        {
            yield return new KnowledgeProblem(true, "mechanism " + mechanism.Id, "stands on no evidence");
        }

        var used = knowledge.Document.Combinations.SelectMany(c => c.Agents).ToHashSet(StringComparer.Ordinal);
        foreach (var agent in knowledge.Document.Agents.Where(a => a.Role != "partner" && !used.Contains(a.Id)))
        {
            yield return new KnowledgeProblem(true, "agent " + agent.Id, "occurs in no combination");
        }

        foreach (var source in knowledge.Document.Evidence.GroupBy(e => e.Reference).Where(g => g.Count() > TooOften))
        {
            yield return new KnowledgeProblem(false, "reference " + source.Key, $"carries {source.Count()} evidence items");
        }
    }
}
