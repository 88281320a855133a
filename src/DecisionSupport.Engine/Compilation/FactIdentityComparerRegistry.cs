using DecisionSupport.Engine.Runtime;

namespace DecisionSupport.Engine;

/// <summary>What makes facts equal, by type. Without an entry a fact's own Equals, or its <see cref="RuleModel.IIdentityProvider"/>, decides.</summary>
public class FactIdentityComparerRegistry
{
    private readonly Dictionary<Type, IEqualityComparer<object>> _comparers = [];

    /// <summary>Compares facts of types without a comparer of their own.</summary>
    public IEqualityComparer<object> DefaultFactIdentityComparer { get; set; } = FactIdentityComparer.Default;

    /// <summary>Compares facts of exactly the type.</summary>
    public void RegisterComparer<TFact>(IEqualityComparer<TFact> comparer) =>
        _comparers[typeof(TFact)] = new FactIdentityComparer.Typed<TFact>(comparer);

    internal IEqualityComparer<object> Build() => _comparers.Count == 0
        ? DefaultFactIdentityComparer
        : new FactIdentityComparer.ByType(new(_comparers), DefaultFactIdentityComparer);
}
