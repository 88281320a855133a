using DecisionSupport.Facts;
using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport.Running;

/// <summary>Compiles a pack once and runs one session per profile. Thread-safe.</summary>
internal sealed class RuleRunner
{
    private readonly KnowledgeBase _knowledge;
    private readonly ISessionFactory _factory;
    private readonly Dictionary<string, object[]> _definitions;
    private readonly Dictionary<string, SessionSource> _sessions;

    public RuleRunner(IRulePack pack)
        : this(pack, x => x.PrivateTypes(true).From(pack.Assembly))
    {
    }

    /// <summary>Compiles the rules that are named, in the order in which they are named: no conclusion may depend on it.</summary>
    internal RuleRunner(IRulePack pack, Action<IRuleLoadSpec> rules, Func<RuleRepository, ISessionFactory>? compile = null)
    {
        _knowledge = pack.Knowledge;
        var repository = new RuleRepository(new PackActivator(pack.Knowledge));
        repository.Load(rules);
        _factory = compile is null ? repository.Compile() : compile(repository);
        _definitions = AssessmentOptions.Jurisdictions.ToDictionary(j => j, j => DefinitionsFor(pack.Knowledge, j), StringComparer.Ordinal);
        _sessions = _definitions.ToDictionary(d => d.Key, d => new SessionSource(_factory, d.Value), StringComparer.Ordinal);
    }

    public Conclusions Run(CaseContext context, CancellationToken cancellationToken)
    {
        var sessions = _sessions[context.Jurisdiction];
        var session = sessions.Rent();
        session.InsertAll(FactsOf(context));
        session.Fire(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var conclusions = new Conclusions(context, session);

        // A session that failed half-way is not used again: only one that came to its end is returned.
        sessions.Return(session);
        return conclusions;
    }

    /// <summary>Runs in a session of its own, with the facts in an order of the caller's, and lets the caller look at what it holds.</summary>
    internal T Run<T>(CaseContext context, Func<IEnumerable<object>, IEnumerable<object>> order, Func<ISession, T> look)
    {
        var session = Open(context, order);
        session.Fire();
        return look(session);
    }

    /// <summary>A session of its own with the facts in it, not yet fired.</summary>
    internal ISession Open(CaseContext context, Func<IEnumerable<object>, IEnumerable<object>> order)
    {
        var session = _factory.CreateSession();
        session.InsertAll(order(FactsOf(context).Concat(_definitions[context.Jurisdiction])));
        return session;
    }

    private IEnumerable<object> FactsOf(CaseContext context) =>
        context.Profile.Results.Select((r, i) => new ReportedResult(i, r, _knowledge.Biomarker(r.Biomarker)!)).Prepend<object>(context);

    private static object[] DefinitionsFor(KnowledgeBase knowledge, string jurisdiction) =>
    [
        .. knowledge.Document.Biomarkers,
        .. knowledge.Document.Mechanisms,
        .. knowledge.Document.Interactions,
        .. knowledge.Document.Combinations,
        .. knowledge.Document.Combinations.SelectMany(c => c.Agents.SelectMany(a => StatementsOf(c, knowledge.Agent(a)!, jurisdiction))),
    ];

    private static IEnumerable<LabelStatement> StatementsOf(CombinationDefinition combination, AgentDefinition agent, string jurisdiction) =>
        agent.Safety.Select((s, i) => new LabelStatement(combination.Id, agent, s, i)).Where(s => s.Statement.HoldsIn(jurisdiction));
}
