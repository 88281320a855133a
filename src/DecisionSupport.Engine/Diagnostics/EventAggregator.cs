using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Diagnostics;

/// <summary>Raises events here and on the parent (the factory's events). Arguments are made only for a subscriber.</summary>
internal sealed class EventAggregator(EventAggregator? parent) : IEventProvider
{
    private EventHandler<AgendaEventArgs>? _activationCreated;
    private EventHandler<AgendaEventArgs>? _activationUpdated;
    private EventHandler<AgendaEventArgs>? _activationDeleted;
    private EventHandler<AgendaEventArgs>? _ruleFiring;
    private EventHandler<AgendaEventArgs>? _ruleFired;
    private EventHandler<WorkingMemoryEventArgs>? _factInserting;
    private EventHandler<WorkingMemoryEventArgs>? _factInserted;
    private EventHandler<WorkingMemoryEventArgs>? _factUpdating;
    private EventHandler<WorkingMemoryEventArgs>? _factUpdated;
    private EventHandler<WorkingMemoryEventArgs>? _factRetracting;
    private EventHandler<WorkingMemoryEventArgs>? _factRetracted;
    private EventHandler<LhsExpressionEventArgs>? _lhsExpressionEvaluated;
    private EventHandler<LhsExpressionErrorEventArgs>? _lhsExpressionFailed;
    private EventHandler<AgendaExpressionEventArgs>? _agendaExpressionEvaluated;
    private EventHandler<AgendaExpressionErrorEventArgs>? _agendaExpressionFailed;
    private EventHandler<RhsExpressionEventArgs>? _rhsExpressionEvaluated;
    private EventHandler<RhsExpressionErrorEventArgs>? _rhsExpressionFailed;
    private readonly Lock _listening = new();
    private volatile bool _isHeard;

    public event EventHandler<AgendaEventArgs>? ActivationCreatedEvent
    {
        add => Listen(ref _activationCreated, value);
        remove => Forget(ref _activationCreated, value);
    }

    public event EventHandler<AgendaEventArgs>? ActivationUpdatedEvent
    {
        add => Listen(ref _activationUpdated, value);
        remove => Forget(ref _activationUpdated, value);
    }

    public event EventHandler<AgendaEventArgs>? ActivationDeletedEvent
    {
        add => Listen(ref _activationDeleted, value);
        remove => Forget(ref _activationDeleted, value);
    }

    public event EventHandler<AgendaEventArgs>? RuleFiringEvent
    {
        add => Listen(ref _ruleFiring, value);
        remove => Forget(ref _ruleFiring, value);
    }

    public event EventHandler<AgendaEventArgs>? RuleFiredEvent
    {
        add => Listen(ref _ruleFired, value);
        remove => Forget(ref _ruleFired, value);
    }

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertingEvent
    {
        add => Listen(ref _factInserting, value);
        remove => Forget(ref _factInserting, value);
    }

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertedEvent
    {
        add => Listen(ref _factInserted, value);
        remove => Forget(ref _factInserted, value);
    }

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatingEvent
    {
        add => Listen(ref _factUpdating, value);
        remove => Forget(ref _factUpdating, value);
    }

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatedEvent
    {
        add => Listen(ref _factUpdated, value);
        remove => Forget(ref _factUpdated, value);
    }

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractingEvent
    {
        add => Listen(ref _factRetracting, value);
        remove => Forget(ref _factRetracting, value);
    }

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractedEvent
    {
        add => Listen(ref _factRetracted, value);
        remove => Forget(ref _factRetracted, value);
    }

    public event EventHandler<LhsExpressionEventArgs>? LhsExpressionEvaluatedEvent
    {
        add => Listen(ref _lhsExpressionEvaluated, value);
        remove => Forget(ref _lhsExpressionEvaluated, value);
    }

    public event EventHandler<LhsExpressionErrorEventArgs>? LhsExpressionFailedEvent
    {
        add => Listen(ref _lhsExpressionFailed, value);
        remove => Forget(ref _lhsExpressionFailed, value);
    }

    public event EventHandler<AgendaExpressionEventArgs>? AgendaExpressionEvaluatedEvent
    {
        add => Listen(ref _agendaExpressionEvaluated, value);
        remove => Forget(ref _agendaExpressionEvaluated, value);
    }

    public event EventHandler<AgendaExpressionErrorEventArgs>? AgendaExpressionFailedEvent
    {
        add => Listen(ref _agendaExpressionFailed, value);
        remove => Forget(ref _agendaExpressionFailed, value);
    }

    public event EventHandler<RhsExpressionEventArgs>? RhsExpressionEvaluatedEvent
    {
        add => Listen(ref _rhsExpressionEvaluated, value);
        remove => Forget(ref _rhsExpressionEvaluated, value);
    }

    public event EventHandler<RhsExpressionErrorEventArgs>? RhsExpressionFailedEvent
    {
        add => Listen(ref _rhsExpressionFailed, value);
        remove => Forget(ref _rhsExpressionFailed, value);
    }

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

    private void Listen<TArgs>(ref EventHandler<TArgs>? handlers, EventHandler<TArgs>? handler)
    {
        lock (_listening)
        {
            handlers += handler;
            _isHeard = true;
        }
    }

    private void Forget<TArgs>(ref EventHandler<TArgs>? handlers, EventHandler<TArgs>? handler)
    {
        lock (_listening)
        {
            handlers -= handler;
        }
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
