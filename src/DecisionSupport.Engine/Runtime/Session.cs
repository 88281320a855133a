using DecisionSupport.Engine.Compilation;
using DecisionSupport.Engine.Diagnostics;
using DecisionSupport.Engine.Extensibility;

namespace DecisionSupport.Engine.Runtime;

/// <summary>
/// Facts are routed into alpha memories when they arrive; everything else is lazy: a rule is matched when it comes up.
/// Only rules that hold linked facts are matched earlier, so that a fact never outlives its reason while others fire.
/// </summary>
internal sealed partial class Session : ISession
{
    private readonly Network _network;
    private readonly AlphaMemory?[] _memories;
    private readonly BranchState?[] _branches;
    private readonly RuleState?[] _rules;
    private readonly Matcher _matcher;
    private readonly Agenda _agenda;

    public Session(Network network, EventAggregator events)
    {
        _network = network;
        EventAggregator = events;
        _facts = new Dictionary<object, Fact>(network.Comparer);
        _memories = new AlphaMemory?[network.Nodes.Length];
        _branches = new BranchState?[network.Branches.Length];
        _rules = new RuleState?[network.Rules.Length];
        _matcher = new Matcher(this, _memories);
        _agenda = new Agenda(this);
        _dirty = new BitSet(network.Rules.Length);
        _stale = new BitSet(network.Rules.Length);
        _queued = new BitSet(network.Rules.Length);
        _binding = new BitSet(network.Rules.Length);
        Begin();
    }

    public bool AutoPropagateLinkedFacts { get; set; } = true;

    public IAgenda Agenda => _agenda;

    public EventAggregator EventAggregator { get; }

    public IEventProvider Events => EventAggregator;

    public IMetricsProvider Metrics => throw new NotSupportedException("This engine does not count what its nodes do; subscribe to Events instead.");

    public required IDependencyResolver DependencyResolver { get; set; }

    public IActionInterceptor? ActionInterceptor { get; set; }

    public ReteGraph GetSchema() => new SchemaBuilder().Build(_network);

    public IQueryable<TFact> Query<TFact>()
    {
        Settle();
        var facts = new List<TFact>();
        foreach (var fact in _arrivals.Facts)
        {
            if (fact.Value is TFact value)
            {
                facts.Add(value);
            }
        }

        return facts.AsQueryable();
    }

    /// <summary>Rules that can match without any fact come up first of all.</summary>
    private void Begin()
    {
        foreach (var branch in _network.BranchesWithoutFacts)
        {
            MarkStale(branch);
        }
    }

    private BranchState StateOf(Branch branch) => _branches[branch.Index] ??= new BranchState(branch);

    private RuleState StateOf(CompiledRule rule) => _rules[rule.Index] ??= new RuleState(rule);
}
