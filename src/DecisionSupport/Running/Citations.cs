using DecisionSupport.Assessments;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Running;

/// <summary>Gathers everything that an assessment cites.</summary>
internal static class Citations
{
    public static List<CitedEvidence> Evidence(
        KnowledgeBase knowledge, IEnumerable<MechanismAssessment> mechanisms, IEnumerable<FindingInteraction> interactions, IEnumerable<Suggestion> suggestions, IEnumerable<ExcludedOption> excluded) =>
        [.. mechanisms.SelectMany(m => m.Weighed.Select(w => w.Evidence))
            .Concat(interactions.SelectMany(i => i.Evidence))
            .Concat(suggestions.SelectMany(s => s.Evidence))
            .Concat(excluded.SelectMany(e => e.Reasons).SelectMany(r => r.Evidence))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(id => Cite(knowledge.Evidence(id)!))];

    public static List<Reference> References(
        KnowledgeBase knowledge, IEnumerable<CitedEvidence> evidence, IEnumerable<Finding> findings, IReadOnlyList<Suggestion> suggestions, IEnumerable<ExcludedOption> excluded) =>
        [.. evidence.Select(e => e.Reference)
            .Concat(findings.Select(f => f.Threshold?.Reference).OfType<string>())
            .Concat(suggestions.SelectMany(s => s.Status).Select(s => s.Source))
            .Concat(suggestions.SelectMany(s => s.Cautions).Select(c => c.Reference).OfType<string>())
            .Concat(excluded.SelectMany(e => e.Reasons).Select(r => r.Reference).OfType<string>())
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(id => knowledge.Reference(id)!)];

    private static CitedEvidence Cite(EvidenceItem e) => new()
    {
        Id = e.Id,
        Claim = e.Claim,
        Direction = e.Direction,
        Tier = e.Tier,
        Setting = e.Setting,
        Population = e.Subgroup is null ? e.Population : $"{e.Population}; subgroup: {e.Subgroup}",
        Regimen = e.Regimen,
        Design = e.Design,
        Endpoint = e.Endpoint,
        N = e.N,
        Figures = e.Figures,
        Model = e.Model,
        Note = e.Note,
        Corrections = e.Corrections,
        Reference = e.Reference,
        Reviewed = e.Reviewed,
    };
}
