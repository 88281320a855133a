using System.Collections.Concurrent;

namespace DecisionSupport.Running;

/// <summary>Keeps used sessions of the built-in engine and empties them for the next run, which is cheaper than a new one. The file of the engine that is built is compiled; both have the same members.</summary>
internal sealed class SessionSource(ISessionFactory factory)
{
    // More than run at once are not worth their memory.
    private static readonly int Most = Environment.ProcessorCount * 2;
    private readonly ConcurrentBag<ISession> _idle = [];

    /// <summary>An empty session for one run on one thread.</summary>
    public ISession Rent() => _idle.TryTake(out var session) ? session : factory.CreateSession();

    /// <summary>Takes back a session whose run came to its end.</summary>
    public void Return(ISession session)
    {
        if (_idle.Count < Most && session is IReusableSession reusable)
        {
            reusable.Reset();
            _idle.Add(session);
        }
    }
}
