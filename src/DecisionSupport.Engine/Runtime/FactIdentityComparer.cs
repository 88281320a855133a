using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

/// <summary>Compares facts by the identity that they provide, or else by their Equals.</summary>
internal sealed class FactIdentityComparer : IFactIdentityComparer
{
    public static FactIdentityComparer Default { get; } = new();

    public IEqualityComparer<TFact> GetComparer<TFact>() => EqualityComparer<TFact>.Default;

    public new bool Equals(object? x, object? y)
    {
        if (ReferenceEquals(x, y))
        {
            return true;
        }

        if (x is IIdentityProvider a)
        {
            return y is IIdentityProvider b && x.GetType() == y.GetType() && a.GetIdentity().Equals(b.GetIdentity());
        }

        return x is not null && y is not null && x.Equals(y);
    }

    public int GetHashCode(object obj) => obj is IIdentityProvider p ? p.GetIdentity().GetHashCode() : obj.GetHashCode();

    /// <summary>Adapts a comparer of one type.</summary>
    public sealed class Typed<TFact>(IEqualityComparer<TFact> comparer) : IEqualityComparer<object>
    {
        public new bool Equals(object? x, object? y) => x is TFact a && y is TFact b && comparer.Equals(a, b);

        public int GetHashCode(object obj) => comparer.GetHashCode((TFact)obj);
    }

    /// <summary>Picks the comparer by the facts' type.</summary>
    public sealed class ByType(Dictionary<Type, IEqualityComparer<object>> comparers, IEqualityComparer<object> fallback)
        : IEqualityComparer<object>
    {
        private readonly FrozenDictionary<Type, IEqualityComparer<object>> _comparers = comparers.ToFrozenDictionary();

        public new bool Equals(object? x, object? y) => ReferenceEquals(x, y)
            || (x is not null && y is not null && x.GetType() == y.GetType() && For(x).Equals(x, y))
            || (x is not null && y is not null && x.GetType() != y.GetType() && fallback.Equals(x, y));

        public int GetHashCode(object obj) => For(obj).GetHashCode(obj);

        private IEqualityComparer<object> For(object fact) => _comparers.GetValueOrDefault(fact.GetType(), fallback);
    }
}
