namespace DecisionSupport.Bench;

/// <summary>The NRules package does not reuse sessions: each run has a new one.</summary>
internal sealed class Sessions(ISessionFactory factory, IReadOnlyCollection<object>? standing = null)
{
    /// <summary>Whether sessions can start with facts that are there already.</summary>
    public static bool CanStand => false;

    public ISession Rent()
    {
        var session = factory.CreateSession();
        session.InsertAll(standing ?? []);
        return session;
    }

#pragma warning disable CA1822 // as the pool of the built-in engine
    public void Return(ISession session)
    {
    }
#pragma warning restore CA1822
}
