namespace DecisionSupport.Running;

/// <summary>NRules sessions cannot be used again: each run gets a new one. The file of the engine that is built is compiled; both have the same members.</summary>
internal sealed class SessionSource(ISessionFactory factory)
{
    public ISession Rent() => factory.CreateSession();

    public void Return(ISession session)
    {
    }
}
