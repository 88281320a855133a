using System.Linq.Expressions;

namespace DecisionSupport.Engine.Fluent.Dsl;

/// <summary>Declares services.</summary>
public interface IDependencyExpression
{
    /// <summary>Binds a service of the alias's type to the alias, for use in actions.</summary>
    IDependencyExpression Resolve<TDependency>(Expression<Func<TDependency>> alias);
}
