namespace DecisionSupport.Engine;

/// <summary>How sessions are pooled.</summary>
public sealed class SessionPoolOptions
{
    /// <summary>The most sessions that wait for a renter; the default is twice the number of processors.</summary>
    public int Capacity { get; init; } = 2 * Environment.ProcessorCount;

    /// <summary>
    /// Facts that every session starts with, such as definitions; they come before all others. Their conditions are tested once a session
    /// and not once a run, so they must not change. Rules may still update or retract them: the next renter sees them as they were given.
    /// </summary>
    public IReadOnlyCollection<object> StandingFacts { get; init; } = [];
}
