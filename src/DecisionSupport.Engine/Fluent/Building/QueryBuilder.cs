using System.Linq.Expressions;
using DecisionSupport.Engine.Fluent.Dsl;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Fluent.Building;

/// <summary>Turns query operators into a chain of patterns over aggregates.</summary>
internal sealed class QueryBuilder(Symbols symbols) : IQuery, IQueryBuilder
{
    private PatternBuilder? _current;
    private List<Func<Declaration, NamedExpressionElement>>? _collectExpressions;

    public IQueryBuilder Builder => this;

    private PatternBuilder Current => _current
        ?? throw new InvalidOperationException("A query starts with Match or From.");

    public PatternElement Build(Declaration declaration) => Current.Build(symbols, declaration);

    public void FactQuery<TSource>(Expression<Func<TSource, bool>>[] conditions)
    {
        _current = new PatternBuilder(typeof(TSource), () => null);
        _current.Add(conditions);
    }

    public void From<TSource>(Expression<Func<TSource>> source) =>
        _current = new PatternBuilder(typeof(TSource), () => new BindingElement(symbols.Translate(source)));

    public void Where<TSource>(Expression<Func<TSource, bool>>[] predicates) => Current.Add(predicates);

    public void Select<TSource, TResult>(Expression<Func<TSource, TResult>> selector) =>
        Append(typeof(TResult), AggregateElement.ProjectName, Role(AggregateElement.SelectorName, selector));

    public void SelectMany<TSource, TResult>(Expression<Func<TSource, IEnumerable<TResult>>> selector) =>
        Append(typeof(TResult), AggregateElement.FlattenName, Role(AggregateElement.SelectorName, selector));

    public void GroupBy<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> keySelector,
        Expression<Func<TSource, TElement>> elementSelector) => Append(
            typeof(IGrouping<TKey, TElement>),
            AggregateElement.GroupByName,
            Role(AggregateElement.KeySelectorName, keySelector),
            Role(AggregateElement.ElementSelectorName, elementSelector));

    public void Collect<TSource>() =>
        _collectExpressions = Append(typeof(IEnumerable<TSource>), AggregateElement.CollectName);

    public void ToLookup<TSource, TKey, TElement>(
        Expression<Func<TSource, TKey>> keySelector,
        Expression<Func<TSource, TElement>> elementSelector)
    {
        // The lookup replaces the plain collection: same operator, two more roles, another result type.
        var expressions = Collected();
        expressions.Add(Role(AggregateElement.KeySelectorName, keySelector));
        expressions.Add(Role(AggregateElement.ElementSelectorName, elementSelector));
        _resultType!.Value = typeof(IKeyedLookup<TKey, TElement>);
        _current = new PatternBuilder(_resultType.Value, _source!);
    }

    public void OrderBy<TSource, TKey>(Expression<Func<TSource, TKey>> keySelector, SortDirection sortDirection) =>
        Collected().Add(Role(
            sortDirection == SortDirection.Ascending
                ? AggregateElement.KeySelectorAscendingName
                : AggregateElement.KeySelectorDescendingName,
            keySelector));

    public void Aggregate<TSource, TResult>(string name, IEnumerable<KeyValuePair<string, LambdaExpression>> expressions) =>
        throw new NotSupportedException($"Custom query operators are not supported: '{name}'.");

    public void Aggregate<TSource, TResult>(
        string name,
        IEnumerable<KeyValuePair<string, LambdaExpression>> expressions,
        Type customFactoryType) => Aggregate<TSource, TResult>(name, expressions);

    private sealed class Box<T>(T value)
    {
        public T Value { get; set; } = value;
    }

    private Box<Type>? _resultType;
    private Func<RuleElement?>? _source;

    private List<Func<Declaration, NamedExpressionElement>> Collected() => _collectExpressions
        ?? throw new InvalidOperationException("Only a collection can be sorted or made into a lookup.");

    private Func<Declaration, NamedExpressionElement> Role(string name, LambdaExpression expression) =>
        source => new NamedExpressionElement(name, symbols.Translate(expression, source), expression);

    private List<Func<Declaration, NamedExpressionElement>> Append(
        Type resultType,
        string name,
        params Func<Declaration, NamedExpressionElement>[] expressions)
    {
        var source = Current;
        var list = expressions.ToList();
        var type = new Box<Type>(resultType);
        Func<RuleElement?> build = () =>
        {
            var pattern = source.Build(symbols);
            return new AggregateElement(type.Value, name, [.. list.Select(e => e(pattern.Declaration))], pattern);
        };
        (_resultType, _source, _collectExpressions) = (type, build, null);
        _current = new PatternBuilder(resultType, build);
        return list;
    }
}
