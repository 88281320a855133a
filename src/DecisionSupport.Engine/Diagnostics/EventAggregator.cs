using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Diagnostics;

/// <summary>Raises events here and on the parent (the factory's events). Arguments are made only for a subscriber.</summary>
internal sealed class EventAggregator(EventAggregator? parent) : IEventProvider
{
    public event EventHandler<AgendaEventArgs>? ActivationCreatedEvent;

    public event EventHandler<AgendaEventArgs>? ActivationUpdatedEvent;

    public event EventHandler<AgendaEventArgs>? ActivationDeletedEvent;

    public event EventHandler<AgendaEventArgs>? RuleFiringEvent;

    public event EventHandler<AgendaEventArgs>? RuleFiredEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactInsertedEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactUpdatedEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractingEvent;

    public event EventHandler<WorkingMemoryEventArgs>? FactRetractedEvent;

    public event EventHandler<LhsExpressionEventArgs>? LhsExpressionEvaluatedEvent;

    public event EventHandler<LhsExpressionErrorEventArgs>? LhsExpressionFailedEvent;

    public event EventHandler<AgendaExpressionEventArgs>? AgendaExpressionEvaluatedEvent;

    public event EventHandler<AgendaExpressionErrorEventArgs>? AgendaExpressionFailedEvent;

    public event EventHandler<RhsExpressionEventArgs>? RhsExpressionEvaluatedEvent;

    public event EventHandler<RhsExpressionErrorEventArgs>? RhsExpressionFailedEvent;

    /// <summary>Whether a subscriber was shown anything.</summary>
    public bool HasRaised { get; set; }

    /// <summary>Whether anybody subscribed here, rather than at the factory.</summary>
    public bool HasOwnSubscribers =>
        (ActivationCreatedEvent ?? ActivationUpdatedEvent ?? ActivationDeletedEvent ?? RuleFiringEvent ?? RuleFiredEvent) is not null
        || (FactInsertingEvent ?? FactInsertedEvent ?? FactUpdatingEvent ?? FactUpdatedEvent ?? FactRetractingEvent ?? FactRetractedEvent) is not null
        || LhsExpressionEvaluatedEvent is not null || LhsExpressionFailedEvent is not null
        || AgendaExpressionEvaluatedEvent is not null || AgendaExpressionFailedEvent is not null
        || RhsExpressionEvaluatedEvent is not null || RhsExpressionFailedEvent is not null;

    public bool WantsLhsEvaluated => LhsExpressionEvaluatedEvent is not null || parent?.LhsExpressionEvaluatedEvent is not null;

    public bool WantsRhsEvaluated => RhsExpressionEvaluatedEvent is not null || parent?.RhsExpressionEvaluatedEvent is not null;

    public void ActivationCreated(object s, IMatch m) => Raise(s, m, ActivationCreatedEvent, parent?.ActivationCreatedEvent);

    public void ActivationUpdated(object s, IMatch m) => Raise(s, m, ActivationUpdatedEvent, parent?.ActivationUpdatedEvent);

    public void ActivationDeleted(object s, IMatch m) => Raise(s, m, ActivationDeletedEvent, parent?.ActivationDeletedEvent);

    public void RuleFiring(object s, IMatch m) => Raise(s, m, RuleFiringEvent, parent?.RuleFiringEvent);

    public void RuleFired(object s, IMatch m) => Raise(s, m, RuleFiredEvent, parent?.RuleFiredEvent);

    public void FactInserting(object s, IFact f) => Raise(s, f, FactInsertingEvent, parent?.FactInsertingEvent);

    public void FactInserted(object s, IFact f) => Raise(s, f, FactInsertedEvent, parent?.FactInsertedEvent);

    public void FactUpdating(object s, IFact f) => Raise(s, f, FactUpdatingEvent, parent?.FactUpdatingEvent);

    public void FactUpdated(object s, IFact f) => Raise(s, f, FactUpdatedEvent, parent?.FactUpdatedEvent);

    public void FactRetracting(object s, IFact f) => Raise(s, f, FactRetractingEvent, parent?.FactRetractingEvent);

    public void FactRetracted(object s, IFact f) => Raise(s, f, FactRetractedEvent, parent?.FactRetractedEvent);

    public void LhsEvaluated(object s, LhsExpressionEventArgs e)
    {
        HasRaised = true;
        LhsExpressionEvaluatedEvent?.Invoke(s, e);
        parent?.LhsExpressionEvaluatedEvent?.Invoke(s, e);
    }

    public void LhsFailed(object s, LhsExpressionErrorEventArgs e)
    {
        HasRaised = true;
        LhsExpressionFailedEvent?.Invoke(s, e);
        parent?.LhsExpressionFailedEvent?.Invoke(s, e);
    }

    public void AgendaEvaluated(object s, AgendaExpressionEventArgs e)
    {
        HasRaised = true;
        AgendaExpressionEvaluatedEvent?.Invoke(s, e);
        parent?.AgendaExpressionEvaluatedEvent?.Invoke(s, e);
    }

    public void AgendaFailed(object s, AgendaExpressionErrorEventArgs e)
    {
        HasRaised = true;
        AgendaExpressionFailedEvent?.Invoke(s, e);
        parent?.AgendaExpressionFailedEvent?.Invoke(s, e);
    }

    public void RhsEvaluated(object s, RhsExpressionEventArgs e)
    {
        HasRaised = true;
        RhsExpressionEvaluatedEvent?.Invoke(s, e);
        parent?.RhsExpressionEvaluatedEvent?.Invoke(s, e);
    }

    public void RhsFailed(object s, RhsExpressionErrorEventArgs e)
    {
        HasRaised = true;
        RhsExpressionFailedEvent?.Invoke(s, e);
        parent?.RhsExpressionFailedEvent?.Invoke(s, e);
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
