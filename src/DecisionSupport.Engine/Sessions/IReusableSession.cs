namespace DecisionSupport.Engine;

/// <summary>A session of this engine that can be emptied and used again, which is cheaper than a new one. Cast an <see cref="ISession"/> to it.</summary>
public interface IReusableSession
{
    /// <summary>
    /// Removes all facts and matches at once: nothing is undone and no event is raised.
    /// Agenda filters and event subscriptions of the session stay.
    /// </summary>
    void Reset();
}
