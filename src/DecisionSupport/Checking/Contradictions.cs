using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Checking;

/// <summary>What two rules must never say of one patient.</summary>
internal static class Contradictions
{
    public static IReadOnlyList<KnowledgeProblem> In(ISession session) =>
    [
        .. Several(session.Query<Reading>().AsEnumerable(), r => "result of " + r.Source.Biomarker.Id, r => r.Source, r => r.Rule),
        .. Several(session.Query<BiomarkerFinding>().AsEnumerable(), f => "finding of " + f.Biomarker, f => f.Biomarker, f => f.Rule),
        .. Several(session.Query<MechanismConclusion>().AsEnumerable(), c => "mechanism " + c.Mechanism, c => c.Mechanism, c => c.Rule),
        .. Several(session.Query<HormoneReceptorStatus>().AsEnumerable(), _ => "hormone receptor", _ => string.Empty, s => s.Rule),
        .. Several(session.Query<ScopeDecision>().AsEnumerable(), _ => "scope", _ => string.Empty, s => s.Rule),
        .. session.Query<MechanismSupport>().AsEnumerable().Where(s => s.Finding.State != FindingState.Positive)
            .Select(s => Problem("mechanism " + s.Mechanism, [s.Finding.Rule, s.Rule], $"{s.Finding.Biomarker} {s.Finding.Call} is {Json.Words.Of(s.Finding.State)} to one and shows the mechanism to the other")),
        .. Tiers(session.Query<Indication>().AsEnumerable()),
    ];

    private static IEnumerable<KnowledgeProblem> Several<T>(IEnumerable<T> facts, Func<T, string> subject, Func<T, object> about, Func<T, string> rule) =>
        facts.GroupBy(about).Where(g => g.Skip(1).Any()).Select(g => Problem(subject(g.First()), g.Select(rule), "each concludes something of its own"));

    // One place may serve several reasons, but what is labelled for a patient cannot be off-label for the same patient by the same place.
    private static IEnumerable<KnowledgeProblem> Tiers(IEnumerable<Indication> indications) =>
        indications.GroupBy(i => i.Placement).Where(g => g.Select(i => i.Tier).Distinct().Skip(1).Any())
            .Select(g => Problem($"combination {g.First().Combination.Id}, placement {g.Key.Id}", g.Select(i => i.Rule), "they give it different tiers"));

    private static KnowledgeProblem Problem(string subject, IEnumerable<string> rules, string message) =>
        new(true, subject, $"rules {string.Join(" and ", rules.Distinct().Order(StringComparer.Ordinal))} contradict: {message}");
}
