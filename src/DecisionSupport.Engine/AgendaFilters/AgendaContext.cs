using DecisionSupport.Engine.Diagnostics;

namespace DecisionSupport.Engine.AgendaFilters;

/// <summary>The session that asks a filter.</summary>
public class AgendaContext
{
    internal AgendaContext(ISession session) => Session = session;

    internal ISession Session { get; }

    /// <summary>The session's events.</summary>
    public IEventProvider Events => Session.Events;
}
