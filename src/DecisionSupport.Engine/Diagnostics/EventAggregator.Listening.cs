namespace DecisionSupport.Engine.Diagnostics;

/// <content>Who listens.</content>
internal sealed partial class EventAggregator
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
}
