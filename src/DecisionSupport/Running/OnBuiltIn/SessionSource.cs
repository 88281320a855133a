namespace DecisionSupport.Running;

/// <summary>
/// Keeps used sessions of the built-in engine, in which the definitions stand already: cheaper than a new one each time.
/// The file of the engine that is built is compiled; both have the same members.
/// </summary>
internal sealed class SessionSource(ISessionFactory factory, IReadOnlyCollection<object> definitions)
{
    // Made on first use: most hosts ask for one jurisdiction only.
    private readonly Lazy<ISessionPool> _pool = new(() => factory.CreatePool(new SessionPoolOptions { StandingFacts = definitions }));

    /// <summary>A session that holds the definitions, for one run on one thread.</summary>
    public ISession Rent() => _pool.Value.Rent();

    /// <summary>Takes back a session whose run came to its end.</summary>
    public void Return(ISession session) => _pool.Value.Return(session);
}
