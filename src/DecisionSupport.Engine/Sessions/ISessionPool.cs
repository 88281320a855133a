namespace DecisionSupport.Engine;

/// <summary>
/// Sessions of this engine that are emptied and used again. Safe for concurrent use; each rented session belongs to one thread at a time.
/// </summary>
public interface ISessionPool
{
    /// <summary>A session that holds the standing facts and nothing else: one that came back, or a new one.</summary>
    ISession Rent();

    /// <summary>
    /// Empties a session and keeps it for the next renter. One that cannot be used again is dropped: when the pool is full, or when the
    /// session was given subscribers, filters, a resolver or an interceptor of its own. Nothing that the session handed out
    /// (matches, facts, contexts) may be used from here on; the values of facts may.
    /// </summary>
    /// <exception cref="ArgumentException">The session is not from this pool.</exception>
    /// <exception cref="InvalidOperationException">The session was already returned.</exception>
    void Return(ISession session);
}
