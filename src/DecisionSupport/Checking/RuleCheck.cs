using DecisionSupport.Facts;
using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;
using DecisionSupport.Running;

namespace DecisionSupport.Checking;

/// <summary>The linter of rules: runs a pack over made-up patients and looks for rules that never fire and for rules that contradict one another.</summary>
public static class RuleCheck
{
    /// <summary>Runs every check.</summary>
    /// <param name="pack">The pack.</param>
    /// <returns>Every problem, by subject; the same for the same pack.</returns>
    public static IReadOnlyList<KnowledgeProblem> Run(IRulePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return Run(pack, x => x.PrivateTypes(true).From(pack.Assembly));
    }

    /// <summary>Checks the rules that are named.</summary>
    internal static IReadOnlyList<KnowledgeProblem> Run(IRulePack pack, Action<IRuleLoadSpec> rules)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var fired = new HashSet<string>(StringComparer.Ordinal);
        var problems = new List<KnowledgeProblem>();

        // A rule may wait for something that no label says today: it is dead only if it does not fire where labels say everything either.
        foreach (var subject in new[] { pack, ForbiddingPack.Of(pack) })
        {
            var runner = new RuleRunner(subject, rules, repository => Watch(repository, known, fired));
            foreach (var profile in Witnesses.Of(subject.Knowledge))
            {
                problems.AddRange(Fired(runner.Open(ContextOf(profile, subject.Knowledge), facts => facts)));
            }
        }

        problems.AddRange(known.Except(fired).Select(r => new KnowledgeProblem(true, "rule " + r, $"never fires for any of {Witnesses.Count} made-up patients")));
        return [.. problems.Distinct().OrderBy(p => p.Subject, StringComparer.Ordinal).ThenBy(p => p.Message, StringComparer.Ordinal)];
    }

    private static List<KnowledgeProblem> Fired(ISession session)
    {
        var problems = new List<KnowledgeProblem>();
        try
        {
            session.Fire();
        }
        catch (RuleRhsExpressionEvaluationException e)
        {
            problems.Add(new KnowledgeProblem(true, "rule " + e.RuleName, "fails for a made-up patient: " + e.InnerException?.Message));
        }

        // Rules that contradict each other may make a third fail that trusted them: the cause is looked for all the same.
        problems.AddRange(Contradictions.In(session));
        return problems;
    }

    private static ISessionFactory Watch(RuleRepository repository, HashSet<string> known, HashSet<string> fired)
    {
        known.UnionWith(repository.GetRuleSets().SelectMany(s => s.Rules).Select(r => r.Name));
        var factory = repository.Compile();
        factory.Events.RuleFiredEvent += (_, e) => fired.Add(e.Rule.Name);
        return factory;
    }

    private static CaseContext ContextOf(PatientProfile profile, KnowledgeBase knowledge)
    {
        var canonical = ProfileWriter.Canonicalise(profile);
        return new CaseContext(canonical, TreatmentHistory.Of(canonical, knowledge, Witnesses.Day), Witnesses.JurisdictionOf(profile), Witnesses.Day);
    }
}
