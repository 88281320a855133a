using System.Linq.Expressions;
using DecisionSupport.Engine.Fluent.Dsl;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Fluent.Building;

/// <summary>Filters are translated at once, so they see the aliases declared before them.</summary>
internal sealed class FilterExpression(RuleBuilder rule) : IFilterExpression
{
    public IFilterExpression OnChange(params Expression<Func<object>>[] keySelectors) => Add(FilterType.KeyChange, keySelectors);

    public IFilterExpression Where(params Expression<Func<bool>>[] predicates) => Add(FilterType.Predicate, predicates);

    private FilterExpression Add(FilterType type, IEnumerable<LambdaExpression> expressions)
    {
        rule.Filters.AddRange(expressions.Select(e => new FilterElement(type, rule.Symbols.Translate(e), e)));
        return this;
    }
}
