namespace DecisionSupport.Running;

/// <summary>
/// NRules sessions cannot be used again: each run gets a new one.
/// The file of the engine that is built is compiled; both have the same members.
/// </summary>
internal sealed class SessionSource(ISessionFactory factory, IReadOnlyCollection<object> definitions)
{
    /// <summary>A session that holds the definitions, for one run on one thread.</summary>
    public ISession Rent()
    {
        var session = factory.CreateSession();
        session.InsertAll(definitions);
        return session;
    }

    /// <summary>Nothing to do.</summary>
    public void Return(ISession session)
    {
    }
}
