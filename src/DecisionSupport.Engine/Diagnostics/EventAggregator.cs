using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Diagnostics;

/// <summary>Raises events here and on the parent (the factory's events). Arguments are made only for a subscriber.</summary>
internal sealed partial class EventAggregator(EventAggregator? parent) : IEventProvider
{
    /// <summary>Whether anybody has ever subscribed to anything, here or at the factory: until then events cost one look.</summary>
    public bool IsHeard => _isHeard || parent is { _isHeard: true };

    /// <summary>Whether a subscriber was shown anything.</summary>
    public bool HasRaised { get; set; }

    /// <summary>Whether anybody subscribed here, rather than at the factory.</summary>
    public bool HasOwnSubscribers =>
        (_activationCreated ?? _activationUpdated ?? _activationDeleted ?? _ruleFiring ?? _ruleFired) is not null
        || (_factInserting ?? _factInserted ?? _factUpdating ?? _factUpdated ?? _factRetracting ?? _factRetracted) is not null
        || _lhsExpressionEvaluated is not null || _lhsExpressionFailed is not null
        || _agendaExpressionEvaluated is not null || _agendaExpressionFailed is not null
        || _rhsExpressionEvaluated is not null || _rhsExpressionFailed is not null;

    public bool WantsLhsEvaluated => IsHeard && WantsLhs;

    public bool WantsRhsEvaluated => IsHeard && WantsRhs;

    private bool WantsLhs => _lhsExpressionEvaluated is not null || parent?._lhsExpressionEvaluated is not null;

    private bool WantsRhs => _rhsExpressionEvaluated is not null || parent?._rhsExpressionEvaluated is not null;

    public void ActivationCreated(object s, IMatch m)
    {
        if (IsHeard)
        {
            Raise(s, m, _activationCreated, parent?._activationCreated);
        }
    }

    public void ActivationUpdated(object s, IMatch m)
    {
        if (IsHeard)
        {
            Raise(s, m, _activationUpdated, parent?._activationUpdated);
        }
    }

    public void ActivationDeleted(object s, IMatch m)
    {
        if (IsHeard)
        {
            Raise(s, m, _activationDeleted, parent?._activationDeleted);
        }
    }

    public void RuleFiring(object s, IMatch m)
    {
        if (IsHeard)
        {
            Raise(s, m, _ruleFiring, parent?._ruleFiring);
        }
    }

    public void RuleFired(object s, IMatch m)
    {
        if (IsHeard)
        {
            Raise(s, m, _ruleFired, parent?._ruleFired);
        }
    }

    public void FactInserting(object s, IFact f)
    {
        if (IsHeard)
        {
            Raise(s, f, _factInserting, parent?._factInserting);
        }
    }

    public void FactInserted(object s, IFact f)
    {
        if (IsHeard)
        {
            Raise(s, f, _factInserted, parent?._factInserted);
        }
    }

    public void FactUpdating(object s, IFact f)
    {
        if (IsHeard)
        {
            Raise(s, f, _factUpdating, parent?._factUpdating);
        }
    }

    public void FactUpdated(object s, IFact f)
    {
        if (IsHeard)
        {
            Raise(s, f, _factUpdated, parent?._factUpdated);
        }
    }

    public void FactRetracting(object s, IFact f)
    {
        if (IsHeard)
        {
            Raise(s, f, _factRetracting, parent?._factRetracting);
        }
    }

    public void FactRetracted(object s, IFact f)
    {
        if (IsHeard)
        {
            Raise(s, f, _factRetracted, parent?._factRetracted);
        }
    }

    public void LhsEvaluated(object s, LhsExpressionEventArgs e)
    {
        HasRaised = true;
        _lhsExpressionEvaluated?.Invoke(s, e);
        parent?._lhsExpressionEvaluated?.Invoke(s, e);
    }

    public void LhsFailed(object s, LhsExpressionErrorEventArgs e)
    {
        HasRaised = true;
        _lhsExpressionFailed?.Invoke(s, e);
        parent?._lhsExpressionFailed?.Invoke(s, e);
    }

    public void AgendaEvaluated(object s, AgendaExpressionEventArgs e)
    {
        HasRaised = true;
        _agendaExpressionEvaluated?.Invoke(s, e);
        parent?._agendaExpressionEvaluated?.Invoke(s, e);
    }

    public void AgendaFailed(object s, AgendaExpressionErrorEventArgs e)
    {
        HasRaised = true;
        _agendaExpressionFailed?.Invoke(s, e);
        parent?._agendaExpressionFailed?.Invoke(s, e);
    }

    public void RhsEvaluated(object s, RhsExpressionEventArgs e)
    {
        HasRaised = true;
        _rhsExpressionEvaluated?.Invoke(s, e);
        parent?._rhsExpressionEvaluated?.Invoke(s, e);
    }

    public void RhsFailed(object s, RhsExpressionErrorEventArgs e)
    {
        HasRaised = true;
        _rhsExpressionFailed?.Invoke(s, e);
        parent?._rhsExpressionFailed?.Invoke(s, e);
    }

    private void Raise(object sender, IMatch match, EventHandler<AgendaEventArgs>? own, EventHandler<AgendaEventArgs>? outer)
    {
        if (own is null && outer is null)
        {
            return;
        }

        HasRaised = true;
        var args = new AgendaEventArgs(match);
        own?.Invoke(sender, args);
        outer?.Invoke(sender, args);
    }

    private void Raise(object sender, IFact fact, EventHandler<WorkingMemoryEventArgs>? own, EventHandler<WorkingMemoryEventArgs>? outer)
    {
        if (own is null && outer is null)
        {
            return;
        }

        HasRaised = true;
        var args = new WorkingMemoryEventArgs(fact);
        own?.Invoke(sender, args);
        outer?.Invoke(sender, args);
    }
}
