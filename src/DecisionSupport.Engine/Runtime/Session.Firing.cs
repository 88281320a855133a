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
        while (fired < maxRulesNumber && !_isHalted && !cancellationToken.IsCancellationRequested && Next() is { } activation)
        {
            _watch.Firing(activation.State.Branch.Rule);
            StateOf(activation.State.Branch.Rule).Queue.Dequeue();
            activation.IsQueued = false;
            Fire(activation, cancellationToken);
            fired++;
        }

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
                continue;
            }

            var queue = _rules[index]!.Queue;
            while (queue.TryPeek(out var activation))
            {
                if (activation.IsQueued)
                {
                    return activation;
                }

                queue.Dequeue();
            }

            _queued[index] = false;
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
            SetBinding(activation, rule.Triggers.HasFlag(ActionTrigger.Deactivated) && !activation.IsRemoved);
        }
        else if (trigger != MatchTrigger.Removed && !Accept(activation))
        {
            activation.IsQueued = false;
        }
        else if (!activation.IsQueued)
        {
            activation.IsQueued = true;
            StateOf(rule).Queue.Enqueue(activation);
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

    private void Fire(Activation activation, CancellationToken cancellationToken)
    {
        var rule = activation.State.Branch.Rule;
        activation.HasFired = true;
        if (rule.Triggers.HasFlag(ActionTrigger.Deactivated) && !activation.IsRemoved)
        {
            SetBinding(activation, true);
        }

        EventAggregator.RuleFiring(this, activation);
        Run(activation, cancellationToken);
        EventAggregator.RuleFired(this, activation);
        Propagate();
    }

    private void Run(Activation activation, CancellationToken cancellationToken)
    {
        // An action may fire in turn, and an interceptor may keep what it is given: both then need a runner of their own.
        var runner = _spareRunner ?? new ActionRunner(this);
        _spareRunner = null;
        runner.Run(activation, TriggerOf(activation.Trigger), cancellationToken);
        if (ActionInterceptor is null)
        {
            _spareRunner = runner;
        }
    }
}
