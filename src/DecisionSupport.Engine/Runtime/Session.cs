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
    private readonly List<BranchState> _touched = [];
    private readonly Matcher _matcher;
    private readonly Agenda _agenda;

    public Session(Network network, EventAggregator events)
    {
        _network = network;
        EventAggregator = events;
        _mixed = new Dictionary<object, Fact>(network.Comparer);
        _memories = new AlphaMemory?[network.Nodes.Length];
        _branches = new BranchState?[network.Branches.Length];
        _rules = new RuleState?[network.Rules.Length];
        _matcher = new Matcher(this, _memories);
        _agenda = new Agenda(this);
        _watch = new CycleWatch(network.Options.MaxFirings);
        _dirty = new BitSet(network.Rules.Length);
        _stale = new BitSet(network.Rules.Length);
        _queued = new BitSet(network.Rules.Length);
        _binding = new BitSet(network.Rules.Length);
        _standingDirty = new BitSet(network.Rules.Length);
        Begin();
        Mark([]);
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
        if (typeof(TFact) is { IsSealed: true, IsArray: false, IsGenericType: false })
        {
            return new FactQuery<TFact>(_sets.TryGetValue(typeof(TFact), out var only) ? ValuesOf<TFact>(only.Facts) : []);
        }

        List<Fact>? found = null;
        var isMixed = false;
        foreach (var set in _setsInOrder)
        {
            if (set.Facts.Count == 0 || !typeof(TFact).IsAssignableFrom(set.Type))
            {
                continue;
            }

            if (found is null)
            {
                found = set.Facts;
                continue;
            }

            found = isMixed ? found : [.. found];
            found.AddRange(set.Facts);
            isMixed = true;
        }

        if (isMixed)
        {
            found!.Sort(ById.Instance);
        }

        return new FactQuery<TFact>(found is null ? [] : ValuesOf<TFact>(found));
    }

    private static TFact[] ValuesOf<TFact>(List<Fact> facts)
    {
        var (values, count) = (new TFact[facts.Count], 0);
        foreach (var fact in facts)
        {
            // An event may ask in the middle of a batch.
            if (fact.HasEntered)
            {
                values[count++] = (TFact)fact.Value;
            }
        }

        return count == values.Length ? values : values[..count];
    }

    /// <summary>Branches that need no fact can match from the start.</summary>
    private void Begin()
    {
        foreach (var branch in _network.BranchesWithoutNeeds)
        {
            Ready(branch);
        }
    }

    private BranchState StateOf(Branch branch)
    {
        var state = _branches[branch.Index] ??= new BranchState(branch, StateOf(branch.Rule));
        if (!state.IsTouched)
        {
            state.IsTouched = true;
            _touched.Add(state);
        }

        return state;
    }

    private RuleState StateOf(CompiledRule rule) => _rules[rule.Index] ??= new RuleState(rule);
}
