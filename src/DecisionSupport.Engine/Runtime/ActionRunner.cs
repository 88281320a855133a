using DecisionSupport.Engine.Compilation;
using DecisionSupport.Engine.Diagnostics;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

/// <summary>Runs the actions of one firing.</summary>
internal sealed class ActionRunner
{
    private readonly Session _session;
    private readonly ActionContext _context;
    private Activation _activation = null!;

    public ActionRunner(Session session)
    {
        _session = session;
        _context = new ActionContext(session);
    }

    public void Start(CancellationToken cancellationToken) => _context.CancellationToken = cancellationToken;

    public void Run(Activation activation, ActionTrigger trigger)
    {
        _activation = activation;
        _context.Activation = activation;
        var branch = _activation.State.Branch;
        for (var slot = branch.MatchSlots; slot < branch.Declarations.Length; slot++)
        {
            _activation.Values[slot] = _context.Resolve(branch.Declarations[slot].Type);
        }

        if (_session.ActionInterceptor is { } interceptor)
        {
            _session.Expose();
            var actions = branch.Actions.Where(a => (a.Trigger & trigger) != 0);
            interceptor.Intercept(_context, [.. actions.Select(a => new ActionInvocation(this, a, ArgumentsOf(a)))]);
            return;
        }

        if (branch.OnlyYield is { } only)
        {
            if ((only.Trigger & trigger) != 0)
            {
                RunGuarded(only);
            }

            return;
        }

        foreach (var action in branch.Actions)
        {
            if ((action.Trigger & trigger) != 0)
            {
                RunGuarded(action);
            }
        }
    }

    public void Invoke(ActionCode action)
    {
        if (action.Do is { } code)
        {
            code.Invoke(_context, _activation.Values);
        }
        else
        {
            Yield(action);
        }
    }

    private void RunGuarded(ActionCode action)
    {
        try
        {
            Invoke(action);
            if (_session.EventAggregator.WantsRhsEvaluated)
            {
                _session.EventAggregator.RhsEvaluated(_session, new(action.Element.Written, null, ArgumentsOf(action), _activation));
            }
        }
        catch (Exception e)
        {
            var args = new RhsExpressionErrorEventArgs(action.Element.Written, e, ArgumentsOf(action), _activation);
            _session.EventAggregator.RhsFailed(_session, args);
            if (!args.IsHandled)
            {
                throw new RuleRhsExpressionEvaluationException(_activation.Rule.Name, action.Element.Written.ToString(), e);
            }
        }
    }

    /// <summary>The action is the key, so that a later firing replaces the fact of the same Yield.</summary>
    private void Yield(ActionCode action)
    {
        var activation = _activation;
        if (activation.Linked.Count == 0)
        {
            // The action itself may hold facts in the meantime, but under keys of its own.
            _session.Hold(activation, action, Result(action.Yield!.Invoke(_context, activation.Values)));
        }
        else if (activation.Linked.Find(action) is not { } previous)
        {
            _session.InsertLinked(_activation, action, Result(action.Yield!.Invoke(_context, _activation.Values)));
        }
        else
        {
            var value = action.YieldUpdate is { } update
                ? update.Invoke(_context, _activation.Values, previous.Value)
                : action.Yield!.Invoke(_context, _activation.Values);
            _session.UpdateLinked(_activation, action, Result(value));
        }
    }

    private static object Result(object? value) => value ?? throw new InvalidOperationException("A Yield must not return null.");

    private object[] ArgumentsOf(ActionCode action) => [.. action.Slots.Select(s => _activation.Values[s]).OfType<object>()];
}
