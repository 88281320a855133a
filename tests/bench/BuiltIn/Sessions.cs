namespace DecisionSupport.Bench;

/// <summary>Sessions that are emptied and used again.</summary>
internal sealed class Sessions(ISessionFactory factory, IReadOnlyCollection<object>? standing = null)
{
    private readonly ISessionPool _pool = factory.CreatePool(new SessionPoolOptions { StandingFacts = standing ?? [] });

    /// <summary>Whether sessions can start with facts that are there already.</summary>
    public static bool CanStand => true;

    public ISession Rent() => _pool.Rent();

    public void Return(ISession session) => _pool.Return(session);
}
