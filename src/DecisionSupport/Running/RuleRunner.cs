using DecisionSupport.Facts;
using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport.Running;

/// <summary>Compiles a pack once and runs one session per profile. Thread-safe.</summary>
internal sealed class RuleRunner
{
    private readonly ISessionFactory _factory;
    private readonly KnowledgeBase _knowledge;
    private readonly Dictionary<string, object[]> _definitions;

    public RuleRunner(IRulePack pack)
        : this(pack, x => x.PrivateTypes(true).From(pack.Assembly))
    {
    }

    /// <summary>Compiles the rules that are named, in the order in which they are named: no conclusion may depend on it.</summary>
    internal RuleRunner(IRulePack pack, Action<IRuleLoadSpec> rules)
    {
        _knowledge = pack.Knowledge;
        var repository = new RuleRepository(new PackActivator(pack.Knowledge));
        repository.Load(rules);
        _factory = repository.Compile();
        _definitions = AssessmentOptions.Jurisdictions.ToDictionary(j => j, j => DefinitionsFor(pack.Knowledge, j), StringComparer.Ordinal);
    }

    public Conclusions Run(CaseContext context, CancellationToken cancellationToken)
    {
        var session = _factory.CreateSession();
        session.InsertAll(FactsOf(context).Concat(_definitions[context.Jurisdiction]));
        session.Fire(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return new Conclusions(context, session);
    }

    private IEnumerable<object> FactsOf(CaseContext context) =>
        context.Profile.Results.Select((r, i) => new ReportedResult(i, r, _knowledge.Biomarker(r.Biomarker)!)).Prepend<object>(context);

    private static object[] DefinitionsFor(KnowledgeBase knowledge, string jurisdiction) =>
    [
        .. knowledge.Document.Biomarkers,
        .. knowledge.Document.Mechanisms,
        .. knowledge.Document.Combinations,
        .. knowledge.Document.Combinations.SelectMany(c => c.Agents.SelectMany(a => StatementsOf(c, knowledge.Agent(a)!, jurisdiction))),
    ];

    private static IEnumerable<LabelStatement> StatementsOf(CombinationDefinition combination, AgentDefinition agent, string jurisdiction) =>
        agent.Safety.Select((s, i) => new LabelStatement(combination.Id, agent, s, i)).Where(s => s.Statement.HoldsIn(jurisdiction));
}
