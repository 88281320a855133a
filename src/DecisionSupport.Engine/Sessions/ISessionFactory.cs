using DecisionSupport.Engine.Diagnostics;
using DecisionSupport.Engine.Extensibility;

namespace DecisionSupport.Engine;

/// <summary>Compiled rules, and the source of sessions that run them. Safe to share between threads.</summary>
public interface ISessionFactory : ISessionSchemaProvider
{
    /// <summary>The events of all sessions.</summary>
    IEventProvider Events { get; }

    /// <summary>Finds services for the rules of new sessions.</summary>
    IDependencyResolver DependencyResolver { get; set; }

    /// <summary>Runs the actions of new sessions.</summary>
    IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>Creates an empty session.</summary>
    ISession CreateSession();

    /// <summary>Creates a session and initialises it.</summary>
    ISession CreateSession(Action<ISession>? initializationAction);
}
