using System.Linq.Expressions;

namespace DecisionSupport.Engine.Fluent.Dsl;

/// <summary>Declares agenda filters: they decide whether a match fires, not whether it matches.</summary>
public interface IFilterExpression
{
    /// <summary>Fires an updated match only if one of the values changed since it last fired.</summary>
    IFilterExpression OnChange(params Expression<Func<object>>[] keySelectors);

    /// <summary>Fires a match only if all predicates are true.</summary>
    IFilterExpression Where(params Expression<Func<bool>>[] predicates);
}
