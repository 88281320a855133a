using DecisionSupport.Engine.Compilation;
using DecisionSupport.Engine.Diagnostics;
using DecisionSupport.Engine.Extensibility;
using DecisionSupport.Engine.Runtime;

namespace DecisionSupport.Engine;

internal sealed class SessionFactory(Network network) : ISessionFactory
{
    private readonly EventAggregator _events = new(parent: null);

    public IEventProvider Events => _events;

    public IDependencyResolver DependencyResolver { get; set; } = NoDependencies.Instance;

    public IActionInterceptor? ActionInterceptor { get; set; }

    public ReteGraph GetSchema() => new SchemaBuilder().Build(network);

    public ISession CreateSession() => CreateSession(null);

    public ISession CreateSession(Action<ISession>? initializationAction)
    {
        var session = Create();
        initializationAction?.Invoke(session);
        return session;
    }

    internal Session Create() => new(network, new EventAggregator(_events))
    {
        DependencyResolver = DependencyResolver,
        ActionInterceptor = ActionInterceptor,
    };
}
