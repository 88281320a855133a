namespace DecisionSupport.Engine;

/// <summary>Pools for the session factories of this engine.</summary>
public static class SessionPoolExtensions
{
    /// <summary>Makes a pool of sessions.</summary>
    /// <param name="factory">The factory; one of this engine.</param>
    /// <param name="options">Choices; null = defaults.</param>
    /// <returns>An empty pool.</returns>
    /// <exception cref="ArgumentException">The factory is not of this engine, the capacity is negative, or standing facts are null or equal each other.</exception>
    public static ISessionPool CreatePool(this ISessionFactory factory, SessionPoolOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(factory);
        var own = factory as SessionFactory ?? throw new ArgumentException("Only session factories of this engine can pool sessions.", nameof(factory));
        return new SessionPool(own, options ?? new SessionPoolOptions());
    }
}
