using System.Collections.Concurrent;
using DecisionSupport.Engine.Runtime;

namespace DecisionSupport.Engine;

internal sealed class SessionPool : ISessionPool
{
    private readonly ConcurrentQueue<Session> _waiting = new();
    private readonly SessionFactory _factory;
    private readonly object[] _standing;
    private readonly int _capacity;
    private int _count;

    public SessionPool(SessionFactory factory, SessionPoolOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(options.Capacity, nameof(options));
        (_factory, _capacity, _standing) = (factory, options.Capacity, [.. options.StandingFacts]);

        // Facts that cannot stand together are the caller's error, to be told now rather than to the first renter.
        Return(Rent());
    }

    public ISession Rent()
    {
        if (_waiting.TryDequeue(out var session))
        {
            Interlocked.Decrement(ref _count);
        }
        else
        {
            session = _factory.Create();
            session.Pool = this;
            if (_standing.Length > 0)
            {
                session.Stand(_standing);
            }
        }

        session.Rent(_factory.DependencyResolver, _factory.ActionInterceptor);
        return session;
    }

    public void Return(ISession session)
    {
        if (session is not Session own || own.Pool != this)
        {
            throw new ArgumentException("The session is not from this pool.", nameof(session));
        }

        if (!own.TryReturn())
        {
            throw new InvalidOperationException("The session was already returned.");
        }

        if (!own.IsAsCreated)
        {
            return;
        }

        own.Reset();
        if (Interlocked.Increment(ref _count) <= _capacity)
        {
            _waiting.Enqueue(own);
        }
        else
        {
            Interlocked.Decrement(ref _count);
        }
    }
}
