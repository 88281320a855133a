using DecisionSupport.Assessments;

namespace DecisionSupport.Knowledge.Checks;

/// <summary>A result that is asked for must lead somewhere, or its note must say why it does not; what decides must be able to decide both ways.</summary>
internal static class BiomarkersReachARule
{
    public static IEnumerable<KnowledgeProblem> Check(KnowledgeBase knowledge) => Unused(knowledge).Concat(OneSided(knowledge));

    private static IEnumerable<KnowledgeProblem> Unused(KnowledgeBase knowledge)
    {
        var document = knowledge.Document;
        var used = document.Mechanisms.SelectMany(m => m.Deciding.Concat(m.Shown).Concat(m.Context))
            .Concat(document.Combinations.SelectMany(c => c.Placements).SelectMany(p => p.Biomarkers).Select(b => b.Biomarker))
            .ToHashSet(StringComparer.Ordinal);
        return from b in document.Biomarkers
               where !used.Contains(b.Id) && string.IsNullOrWhiteSpace(b.Note)
               select new KnowledgeProblem(true, "biomarker " + b.Id, "reaches no mechanism and no place of a combination, and no note says why");
    }

    // A deciding biomarker that is never negative would keep its mechanism from ever being absent. One that is always equivocal (BMPR1A: no direction is published) decides neither way on purpose.
    private static IEnumerable<KnowledgeProblem> OneSided(KnowledgeBase knowledge) =>
        from m in knowledge.Document.Mechanisms
        from id in m.Deciding
        let biomarker = knowledge.Biomarker(id)
        where biomarker is not null
        from state in new[] { FindingState.Positive, FindingState.Negative }
        where !biomarker.Calls.Values.Contains(state) && biomarker.Calls.Values.Any(v => v != FindingState.Equivocal)
        select new KnowledgeProblem(true, "mechanism " + m.Id, $"is decided by {id}, which has no {Json.Words.Of(state)} call");
}
