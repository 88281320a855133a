namespace DecisionSupport.Bench;

/// <summary>Sessions that are emptied and used again.</summary>
internal sealed class Sessions(ISessionFactory factory)
{
    private readonly Stack<ISession> _free = new();

    public ISession Rent() => _free.TryPop(out var session) ? session : factory.CreateSession();

    public void Return(ISession session)
    {
        ((IReusableSession)session).Reset();
        _free.Push(session);
    }
}
