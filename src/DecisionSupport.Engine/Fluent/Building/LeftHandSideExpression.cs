using System.Linq.Expressions;
using DecisionSupport.Engine.Fluent.Dsl;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Fluent.Building;

internal sealed class LeftHandSideExpression(RuleBuilder rule, List<RuleElement> elements) : ILeftHandSideExpression
{
    private Symbols Symbols => rule.Symbols;

    public ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions)
    {
        var declaration = Symbols.Declare(alias);
        return Add(Facts(conditions).Build(Symbols, declaration));
    }

    public ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions) =>
        Add(Facts(conditions).Build(Symbols));

    public ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions) =>
        Add(new ExistsElement(Facts(conditions).Build(Symbols)));

    public ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions) =>
        Add(new NotElement(Facts(conditions).Build(Symbols)));

    public ILeftHandSideExpression All<TFact>(
        Expression<Func<TFact, bool>> baseCondition,
        params Expression<Func<TFact, bool>>[] conditions) =>
        Add(new ForAllElement(Facts([baseCondition]).Build(Symbols), [Facts(conditions).Build(Symbols)]));

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition) =>
        Add(new ForAllElement(Facts<TFact>([]).Build(Symbols), [Facts([condition]).Build(Symbols)]));

    public ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryExpression)
    {
        var query = new QueryBuilder(Symbols);
        queryExpression(query);

        // Declared after the query is written, so that the query cannot refer to its own result.
        return Add(query.Build(Symbols.Declare(alias)));
    }

    public ILeftHandSideExpression And(Action<ILeftHandSideExpression> builder) => Add(new AndElement(Nested(builder)));

    public ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builder) => Add(new OrElement(Nested(builder)));

    public ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression)
    {
        var value = new BindingElement(Symbols.Translate(expression));
        return Add(new PatternElement(Symbols.Declare(alias), [], value));
    }

    public ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions)
    {
        Expression<Func<bool>> always = () => true;
        var pattern = new PatternBuilder(typeof(bool), () => new BindingElement(always));
        pattern.Add(conditions);
        return Add(pattern.Build(Symbols));
    }

    private static PatternBuilder Facts<TFact>(Expression<Func<TFact, bool>>[] conditions)
    {
        var pattern = new PatternBuilder(typeof(TFact), () => null);
        pattern.Add(conditions);
        return pattern;
    }

    private List<RuleElement> Nested(Action<ILeftHandSideExpression> builder)
    {
        var children = new List<RuleElement>();
        builder(new LeftHandSideExpression(rule, children));
        return children;
    }

    private LeftHandSideExpression Add(RuleElement element)
    {
        elements.Add(element);
        return this;
    }
}
