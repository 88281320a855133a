using DecisionSupport.Engine.Compilation;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

/// <content>The agenda: one queue a rule, rules in their fixed order.</content>
internal sealed partial class Session
{
    private ActionRunner? _spareRunner;
    private readonly CycleWatch _watch;
    private bool _isFiring;
    private bool _isHalted;

    public int Fire() => Fire(int.MaxValue, CancellationToken.None);

    public int Fire(CancellationToken cancellationToken) => Fire(int.MaxValue, cancellationToken);

    public int Fire(int maxRulesNumber) => Fire(maxRulesNumber, CancellationToken.None);

    public int Fire(int maxRulesNumber, CancellationToken cancellationToken)
    {
        _isHalted = false;
        int fired;
        var isOutermost = !_isFiring;
        if (isOutermost)
        {
            _watch.Start();
        }

        _isFiring = true;
        try
        {
            fired = FireWaiting(maxRulesNumber, cancellationToken);
        }
        finally
        {
            _isFiring = !isOutermost;
        }

        Settle();
        return fired;
    }

    private int FireWaiting(int maxRulesNumber, CancellationToken cancellationToken)
    {
        var fired = 0;

        // An action may fire in turn, and then needs a runner of its own.
        var runner = _spareRunner ?? new ActionRunner(this);
        _spareRunner = null;
        runner.Start(cancellationToken);
        var isShown = false;
        while (fired < maxRulesNumber && !_isHalted && !cancellationToken.IsCancellationRequested && Next() is { } activation)
        {
            var rule = activation.State.Rule;
            _watch.Firing(rule.Rule);
            _queued[rule.Rule.Index] = rule.Dequeue();
            activation.HasFired = true;
            if (rule.Rule.HasUndo && !activation.IsRemoved)
            {
                SetBinding(activation, true);
            }

            if (ActionInterceptor is not null)
            {
                // An interceptor may keep what it is given.
                (runner, isShown) = (new ActionRunner(this), true);
                runner.Start(cancellationToken);
            }

            EventAggregator.RuleFiring(this, activation);
            runner.Run(activation, TriggerOf(activation.Trigger));
            EventAggregator.RuleFired(this, activation);
            Propagate();
            fired++;
        }

        _spareRunner = isShown ? null : runner;
        return fired;
    }

    public void Halt() => _isHalted = true;

    /// <summary>The activation that fires next, after matching whatever could put another before it.</summary>
    public Activation? Next()
    {
        while (true)
        {
            Settle();
            var index = BitSet.FirstInEither(_dirty, _queued);
            if (index < 0)
            {
                return null;
            }

            if (_dirty[index])
            {
                Match(_network.Rules[index]);
            }
            else if (_rules[index]!.Peek() is { } activation)
            {
                return activation;
            }
            else
            {
                _queued[index] = false;
            }
        }
    }

    /// <summary>Empties all queues.</summary>
    public void ClearAgenda()
    {
        while (Next() is { } activation)
        {
            activation.IsQueued = false;
        }
    }

    private void Enqueue(Activation activation, MatchTrigger trigger)
    {
        activation.Trigger = trigger;
        var rule = activation.State.Branch.Rule;
        if ((rule.Triggers & TriggerOf(trigger)) == 0)
        {
            // Nothing to do now, but the rule may have something to undo later.
            activation.HasFired = true;
            SetBinding(activation, rule.HasUndo && !activation.IsRemoved);
        }
        else if ((_hasFilters || activation.State.Branch.Filters.Length > 0) && trigger != MatchTrigger.Removed && !Accept(activation))
        {
            activation.IsQueued = false;
        }
        else if (!activation.IsQueued)
        {
            activation.State.Rule.Enqueue(activation);
            _queued[rule.Index] = true;
        }
    }

    private static ActionTrigger TriggerOf(MatchTrigger trigger) => trigger switch
    {
        MatchTrigger.Created => ActionTrigger.Activated,
        MatchTrigger.Updated => ActionTrigger.Reactivated,
        MatchTrigger.Removed => ActionTrigger.Deactivated,
        _ => ActionTrigger.None,
    };
}
