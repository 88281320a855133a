using System.Linq.Expressions;
using DecisionSupport.Engine.Fluent.Dsl;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Fluent.Building;

internal sealed class DependencyExpression(RuleBuilder rule) : IDependencyExpression
{
    public IDependencyExpression Resolve<TDependency>(Expression<Func<TDependency>> alias)
    {
        rule.Dependencies.Add(new DependencyElement(rule.Symbols.Declare(alias), typeof(TDependency)));
        return this;
    }
}
