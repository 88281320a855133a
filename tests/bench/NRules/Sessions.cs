namespace DecisionSupport.Bench;

/// <summary>The NRules package does not reuse sessions: each run has a new one.</summary>
internal sealed class Sessions(ISessionFactory factory)
{
    public ISession Rent() => factory.CreateSession();

    public static void Return(ISession session)
    {
    }
}
