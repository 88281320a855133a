using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <content>Working memory: which facts are there, and in which alpha memories.</content>
internal sealed partial class Session
{
    private readonly Dictionary<Type, FactSet> _sets = [];
    private readonly List<FactSet> _setsInOrder = [];
    private readonly Dictionary<object, Fact> _mixed;
    private readonly Arena<Fact> _facts = new();
    private readonly List<AlphaMemory> _used = [];
    private AlphaNode[] _routed = new AlphaNode[8];
    private int _routedCount;
    private FactSet? _lastSet;
    private long _clock;

    /// <summary>The facts of a type.</summary>
    private FactSet SetOf(Type type)
    {
        // Facts come in runs of one type.
        if (_lastSet?.Type == type)
        {
            return _lastSet;
        }

        if (!_sets.TryGetValue(type, out var set))
        {
            var plan = _network.PlanFor(type);
            set = new FactSet(type, plan, plan.EqualsOnlyItsType ? null : _mixed);
            _sets.Add(type, set);
            _setsInOrder.Add(set);
        }

        return _lastSet = set;
    }

    private Fact? Find(object value) => SetOf(value.GetType()).Find(value);

    /// <summary>Makes a fact that equals none; it has yet to enter.</summary>
    private Fact Create(object value, FactSet set, int sketch, bool isStated)
    {
        var fact = _facts.Take();
        fact.Start(++_clock, value, set, isStated);
        set.Add(fact, sketch);
        return fact;
    }

    /// <summary>Routes a new fact. Tests run before anything changes, so a failing test leaves no trace.</summary>
    private void Enter(Fact fact)
    {
        EventAggregator.FactInserting(this, fact);
        var plan = fact.Set.Plan;
        if (plan.IsTheSameForAll)
        {
            fact.SetNodes(plan.Others);
        }
        else if (plan.HasOnlyIndex && plan.Lookup(0, fact.Value) is { Length: <= 1 } few)
        {
            fact.SetNodes(few.Length == 1 && Test(few[0].Test!, fact) ? few : []);
        }
        else
        {
            Route(fact, plan);
            fact.SetNodes(Routed);
        }

        fact.HasEntered = true;
        foreach (var node in fact.Nodes)
        {
            var memory = MemoryOf(node);
            memory.Add(fact);
            if (memory.IsHeard)
            {
                MarkNew(node, fact);
            }

            if (!memory.IsAwake)
            {
                Awaken(node, memory);
            }
        }

        EventAggregator.FactInserted(this, fact);
    }

    private void Leave(Fact fact)
    {
        EventAggregator.FactRetracting(this, fact);
        Track();
        NoteChange(fact);
        fact.Set.Remove(fact);
        fact.IsRemoved = true;
        foreach (var node in fact.Nodes)
        {
            var memory = _memories[node.Index]!;
            memory.Remove(fact);
            MarkGone(node);
        }

        for (var i = 0; i < (fact.Activations?.Count ?? 0); i++)
        {
            if (!fact.Activations![i].IsRemoved)
            {
                End(fact.Activations[i]);
            }
        }

        EventAggregator.FactRetracted(this, fact);
    }

    private void Change(Fact fact, object value)
    {
        EventAggregator.FactUpdating(this, fact);
        Track();
        var old = fact.Value;
        fact.Value = value;
        try
        {
            Route(fact, SetOf(value.GetType()).Plan);
        }
        catch
        {
            fact.Value = old;
            throw;
        }

        NoteChange(fact);
        if (!ReferenceEquals(old, value))
        {
            Rehash(fact, old);
        }

        fact.Version = ++_clock;
        foreach (var node in fact.Nodes)
        {
            var memory = _memories[node.Index]!;
            if (!Routed.Contains(node))
            {
                memory.Remove(fact);
            }

            memory.DropIndexes();
            MarkChanged(node, fact);
        }

        foreach (var node in Routed)
        {
            if (!fact.IsIn(node))
            {
                var memory = MemoryOf(node);
                memory.Add(fact);
                MarkChanged(node, fact);
                if (!memory.IsAwake)
                {
                    Awaken(node, memory);
                }
            }
        }

        fact.SetNodes(Routed);
        EventAggregator.FactUpdated(this, fact);
    }

    /// <summary>The fact has another value. A yielded fact may even become one of another type; it keeps its age.</summary>
    private void Rehash(Fact fact, object old)
    {
        var set = SetOf(fact.Value.GetType());
        if (set == fact.Set)
        {
            set.Replace(old, fact);
            return;
        }

        fact.Set.Remove(fact, old);
        fact.MoveTo(set);
        set.Add(fact);
    }

    /// <summary>The nodes that the last fact was found to belong to.</summary>
    private ReadOnlySpan<AlphaNode> Routed => _routed.AsSpan(0, _routedCount);

    /// <summary>Finds the nodes that the fact belongs to.</summary>
    private void Route(Fact fact, TypePlan plan)
    {
        _routedCount = 0;
        Route(fact, plan.Others);
        for (var i = 0; i < plan.IndexCount; i++)
        {
            Route(fact, plan.Lookup(i, fact.Value));
        }
    }

    private void Route(Fact fact, AlphaNode[] nodes)
    {
        foreach (var node in nodes)
        {
            if (node.Test is null || Test(node.Test, fact))
            {
                if (_routedCount == _routed.Length)
                {
                    Array.Resize(ref _routed, 2 * _routedCount);
                }

                _routed[_routedCount++] = node;
            }
        }
    }

    private bool Test(Code<Func<object, bool>> test, Fact fact)
    {
        try
        {
            var result = test.Invoke(fact.Value);
            if (EventAggregator.WantsLhsEvaluated)
            {
                RaiseLhs(test.Written, test.Rule, null, fact, fact.Value, result);
            }

            return result;
        }
        catch (Exception e)
        {
            LhsFailed(test.Written, test.Rule, null, fact, fact.Value, e);
            return false;
        }
    }

    private AlphaMemory MemoryOf(AlphaNode node)
    {
        var memory = _memories[node.Index] ??= new AlphaMemory();
        if (!memory.IsUsed)
        {
            memory.IsUsed = true;
            _used.Add(memory);
        }

        return memory;
    }
}
