using DecisionSupport.Facts;
using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport.Bench.Pack;

/// <summary>The sample patients as the rules meet them.</summary>
internal static class PackCase
{
    public static List<CaseContext> All(KnowledgeBase knowledge)
    {
        var asOf = new DateOnly(2026, 6, 1);
        var contexts = new List<CaseContext>();
        var reader = new ProfileReader(knowledge);
        var assembly = typeof(PackCase).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            var profile = reader.Read(bytes, asOf).Profile ?? throw new InvalidOperationException($"{name} is not a valid profile.");
            var canonical = ProfileWriter.Canonicalise(profile);
            contexts.Add(new CaseContext(canonical, TreatmentHistory.Of(canonical, knowledge, asOf), "US", asOf));
        }

        return contexts;
    }

    /// <summary>The facts of a case: made anew for each session, as a host does.</summary>
    public static object[] Facts(CaseContext context, KnowledgeBase knowledge)
    {
        var results = context.Profile.Results;
        var facts = new object[results.Count + 1];
        facts[0] = new CaseContext(context.Profile, context.History, context.Jurisdiction, context.AsOf);
        for (var i = 0; i < results.Count; i++)
        {
            facts[i + 1] = new ReportedResult(i, results[i], knowledge.Biomarker(results[i].Biomarker)!);
        }

        return facts;
    }

    public static object[] Definitions(KnowledgeBase knowledge, string jurisdiction) =>
    [
        .. knowledge.Document.Biomarkers,
        .. knowledge.Document.Mechanisms,
        .. knowledge.Document.Combinations,
        .. knowledge.Document.Combinations.SelectMany(c => c.Agents.SelectMany(a => StatementsOf(c, knowledge.Agent(a)!, jurisdiction))),
    ];

    private static IEnumerable<LabelStatement> StatementsOf(CombinationDefinition combination, AgentDefinition agent, string jurisdiction) =>
        agent.Safety.Select((s, i) => new LabelStatement(combination.Id, agent, s, i)).Where(s => s.Statement.HoldsIn(jurisdiction));
}
