namespace DecisionSupport.Engine;

/// <summary>Decides which facts are the same fact.</summary>
public interface IFactIdentityComparer : IEqualityComparer<object>
{
    /// <summary>The comparer of a type.</summary>
    IEqualityComparer<TFact> GetComparer<TFact>();
}
