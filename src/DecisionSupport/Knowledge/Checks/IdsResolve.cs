namespace DecisionSupport.Knowledge.Checks;

/// <summary>Every id that is named exists.</summary>
internal static class IdsResolve
{
    public static IEnumerable<KnowledgeProblem> Check(KnowledgeBase knowledge) =>
        Biomarkers(knowledge).Concat(Mechanisms(knowledge)).Concat(Evidence(knowledge)).Concat(Agents(knowledge)).Concat(Combinations(knowledge))
            .Concat(knowledge.Document.Medications.SelectMany(m => Reference(knowledge, "medication " + m.Name, m.Reference)));

    private static IEnumerable<KnowledgeProblem> Biomarkers(KnowledgeBase knowledge) =>
        from b in knowledge.Document.Biomarkers
        let subject = "biomarker " + b.Id
        from problem in b.Cutoffs.Select(c => c.Reference).Append(b.OrdinalReference).Append(b.HotspotReference).SelectMany(r => Reference(knowledge, subject, r))
            .Concat(b.Cutoffs.Where(c => !b.Calls.ContainsKey(c.Call)).Select(c => Error(subject, $"a cut-off leads to the unknown call '{c.Call}'")))
            .Concat(b.Ordinals.Values.Where(c => !b.Calls.ContainsKey(c)).Select(c => Error(subject, $"a score leads to the unknown call '{c}'")))
            .Concat(b.Answers.Where(a => !b.Calls.ContainsKey(a)).Select(a => Error(subject, $"the answer '{a}' is not a call")))
        select problem;

    private static IEnumerable<KnowledgeProblem> Mechanisms(KnowledgeBase knowledge) =>
        from m in knowledge.Document.Mechanisms
        from b in m.Deciding.Concat(m.Shown).Concat(m.Context)
        where knowledge.Biomarker(b) is null
        select Error("mechanism " + m.Id, $"names the unknown biomarker '{b}'");

    private static IEnumerable<KnowledgeProblem> Evidence(KnowledgeBase knowledge) =>
        from e in knowledge.Document.Evidence
        let subject = "evidence " + e.Id
        from problem in Reference(knowledge, subject, e.Reference)
            .Concat(e.Mechanism is { } m && knowledge.Mechanism(m) is null ? [Error(subject, $"names the unknown mechanism '{m}'")] : [])
            .Concat(e.Combinations.Where(c => knowledge.Combination(c)?.Id != c).Select(c => Error(subject, $"names the unknown combination '{c}'")))
            .Concat(e.Biomarkers.Where(b => knowledge.Biomarker(b.Biomarker) is null).Select(b => Error(subject, $"names the unknown biomarker '{b.Biomarker}'")))
        select problem;

    private static IEnumerable<KnowledgeProblem> Agents(KnowledgeBase knowledge)
    {
        var classes = knowledge.Document.Medications.SelectMany(m => m.Classes).ToHashSet(StringComparer.Ordinal);
        return from a in knowledge.Document.Agents
               let subject = "agent " + a.Id
               from problem in a.Approvals.SelectMany(x => Reference(knowledge, subject, x.Reference))
                   .Concat(a.Safety.SelectMany(s => Reference(knowledge, subject, s.Reference)))
                   .Concat(Reference(knowledge, subject, a.Afterwards?.Reference))
                   .Concat(a.CountsAs is { } original && knowledge.Agent(original) is null ? [Error(subject, $"counts as the unknown agent '{original}'")] : [])
                   .Concat(a.Safety.Where(s => !SafetyConditions.IsKnown(s.When, classes)).Select(s => Error(subject, $"'{s.When}' is no safety condition")))
                   .Concat(a.Safety.Where(s => s.Action is not ("contraindicated" or "caution")).Select(s => Error(subject, $"'{s.Action}' is no action")))
               select problem;
    }

    private static IEnumerable<KnowledgeProblem> Combinations(KnowledgeBase knowledge) =>
        from c in knowledge.Document.Combinations
        let subject = "combination " + c.Id
        from problem in Ids(c.Agents.Concat(c.Distinctive).Concat(c.Placements.SelectMany(p => p.PriorAny.Concat(p.NoPrior).Concat(p.PriorGroups.SelectMany(g => g)))), a => knowledge.Agent(a) is not null, subject, "agent")
            .Concat(Ids(c.Evidence.Concat(c.Addresses.SelectMany(a => a.Evidence)).Concat(c.Placements.SelectMany(p => p.Evidence)).Concat(c.Against.SelectMany(a => a.Evidence ?? [])), e => knowledge.Evidence(e) is not null, subject, "evidence"))
            .Concat(Ids(c.Addresses.Select(a => a.Mechanism).Concat(c.Placements.SelectMany(p => p.Mechanisms)), m => knowledge.Mechanism(m) is not null, subject, "mechanism"))
            .Concat(Ids(c.Placements.SelectMany(p => p.Biomarkers).Select(b => b.Biomarker), b => knowledge.Biomarker(b) is not null, subject, "biomarker"))
            .Concat(c.Status.Select(s => s.Reference).Concat(c.Against.Select(a => a.Reference!)).Concat(c.Placements.SelectMany(p => p.Cautions).Select(x => x.Reference!)).SelectMany(r => Reference(knowledge, subject, r)))
        select problem;

    private static IEnumerable<KnowledgeProblem> Ids(IEnumerable<string> ids, Func<string, bool> exists, string subject, string kind) =>
        ids.Distinct().Where(i => !exists(i)).Select(i => Error(subject, $"names the unknown {kind} '{i}'"));

    private static IEnumerable<KnowledgeProblem> Reference(KnowledgeBase knowledge, string subject, string? reference) =>
        reference is null || knowledge.Reference(reference) is not null ? [] : [Error(subject, $"cites the unknown reference '{reference}'")];

    private static KnowledgeProblem Error(string subject, string message) => new(true, subject, message);
}
