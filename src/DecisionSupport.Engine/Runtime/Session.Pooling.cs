using DecisionSupport.Engine.Extensibility;

namespace DecisionSupport.Engine.Runtime;

/// <content>What a pool has to know of its sessions.</content>
internal sealed partial class Session
{
    private IDependencyResolver? _rentedResolver;
    private IActionInterceptor? _rentedInterceptor;
    private int _isRented;

    public SessionPool? Pool { get; set; }

    /// <summary>Whether its renter left no settings behind that the next one would inherit.</summary>
    public bool IsAsCreated => DependencyResolver == _rentedResolver
        && ActionInterceptor == _rentedInterceptor
        && AutoPropagateLinkedFacts
        && !_hasFilters
        && !EventAggregator.HasOwnSubscribers;

    public void Rent(IDependencyResolver resolver, IActionInterceptor? interceptor)
    {
        DependencyResolver = _rentedResolver = resolver;
        ActionInterceptor = _rentedInterceptor = interceptor;
        Volatile.Write(ref _isRented, 1);
    }

    /// <summary>Returns false for a session that was returned before.</summary>
    public bool TryReturn() => Interlocked.Exchange(ref _isRented, 0) == 1;
}
