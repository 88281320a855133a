using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <content>Working memory: which facts are there, and in which alpha memories.</content>
internal sealed partial class Session
{
    private readonly Dictionary<object, Fact> _facts;
    private readonly AlphaMemory _arrivals = new();
    private readonly List<AlphaNode> _routing = [];
    private Type? _lastType;
    private TypePlan? _lastPlan;
    private long _clock;

    /// <summary>Routes a fact that was just added to <see cref="_facts"/>. Tests run before anything changes, so a failing test leaves no trace.</summary>
    private void Enter(Fact fact)
    {
        EventAggregator.FactInserting(this, fact);
        Route(fact);
        _arrivals.Add(fact);
        fact.Nodes = [.. _routing];
        foreach (var node in _routing)
        {
            (_memories[node.Index] ??= new AlphaMemory()).Add(fact);
            foreach (var subscription in node.Subscriptions)
            {
                if (subscription.IsBinding)
                {
                    StateOf(subscription.Branch).Changes.Add((subscription.Step, fact));
                    _dirty[subscription.Branch.Rule.Index] = true;
                }
                else
                {
                    MarkStale(subscription.Branch);
                }
            }
        }

        EventAggregator.FactInserted(this, fact);
    }

    private void Leave(Fact fact)
    {
        EventAggregator.FactRetracting(this, fact);
        _facts.Remove(fact.Value);
        _arrivals.Remove(fact);
        fact.IsRemoved = true;
        foreach (var node in fact.Nodes)
        {
            _memories[node.Index]!.Remove(fact);
            foreach (var subscription in node.Subscriptions)
            {
                if (!subscription.IsBinding)
                {
                    MarkStale(subscription.Branch);
                }
            }
        }

        foreach (var activation in fact.Activations ?? [])
        {
            if (!activation.IsRemoved)
            {
                End(activation);
            }
        }

        EventAggregator.FactRetracted(this, fact);
    }

    private void Change(Fact fact, object value)
    {
        EventAggregator.FactUpdating(this, fact);
        var old = fact.Value;
        fact.Value = value;
        try
        {
            Route(fact);
        }
        catch
        {
            fact.Value = old;
            throw;
        }

        if (!ReferenceEquals(old, value))
        {
            _facts.Remove(old);
            _facts[value] = fact;
        }

        fact.Version = ++_clock;
        foreach (var node in fact.Nodes)
        {
            if (!_routing.Contains(node))
            {
                _memories[node.Index]!.Remove(fact);
            }

            _memories[node.Index]!.DropIndexes();
            MarkChanged(node, fact);
        }

        foreach (var node in _routing)
        {
            if (Array.IndexOf(fact.Nodes, node) < 0)
            {
                (_memories[node.Index] ??= new AlphaMemory()).Add(fact);
                MarkChanged(node, fact);
            }
        }

        fact.Nodes = [.. _routing];
        EventAggregator.FactUpdated(this, fact);
    }

    /// <summary>Finds the nodes that the fact belongs to.</summary>
    private void Route(Fact fact)
    {
        _routing.Clear();
        // Facts come in runs of one type.
        if (_lastType != fact.Type)
        {
            (_lastType, _lastPlan) = (fact.Type, _network.PlanFor(fact.Type));
        }

        var plan = _lastPlan!;
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
                _routing.Add(node);
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
}
