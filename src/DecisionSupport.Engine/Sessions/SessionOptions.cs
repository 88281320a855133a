namespace DecisionSupport.Engine;

/// <summary>How sessions behave where this engine gives a choice. The defaults are compatible.</summary>
public sealed class SessionOptions
{
    /// <summary>The most firings in one call of <c>Fire</c> before rules count as firing in a circle; the default is 100,000.</summary>
    public int MaxFirings { get; init; } = 100_000;

    /// <summary>
    /// Whether equal yielded facts share one fact, which lives while one of its reasons remains.
    /// By default an equal fact is an error.
    /// </summary>
    public bool MergeEqualFacts { get; init; }
}
