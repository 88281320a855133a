using System.Linq.Expressions;
using System.Reflection;
using DecisionSupport.Engine.Extensibility;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Compilation;

/// <summary>Rewrites expressions over names to delegates over a values array.</summary>
internal sealed class CodeGenerator(IRuleDefinition rule, Scope scope, IExpressionCompiler compiler)
{
    private static readonly ParameterExpression Values = Expression.Parameter(typeof(object?[]), "values");
    private static readonly ParameterExpression Candidate = Expression.Parameter(typeof(object), "candidate");
    private static readonly ParameterExpression Context = Expression.Parameter(typeof(IContext), "context");

    private readonly InnerLambdas _inner = new(Values, Candidate, compiler);

    /// <summary>A test that looks at the candidate only; <see langword="null"/> if there is no condition.</summary>
    public Code<Func<object, bool>>? AlphaTest(Declaration own, IReadOnlyList<NamedExpressionElement> conditions) =>
        conditions.Count == 0
            ? null
            : Make(Expression.Lambda<Func<object, bool>>(Conjunction(own, conditions), Candidate), conditions);

    /// <summary>A test that also looks at earlier values; <see langword="null"/> if there is no condition.</summary>
    public Code<Func<object?[], object?, bool>>? JoinTest(Declaration own, IReadOnlyList<NamedExpressionElement> conditions) =>
        conditions.Count == 0
            ? null
            : Make(Expression.Lambda<Func<object?[], object?, bool>>(Conjunction(own, conditions), Values, Candidate), conditions);

    public Code<Func<object?[], object?, object?>> Selector(Declaration own, NamedExpressionElement selector)
    {
        var body = Boxed(Rewrite(selector.Expression, own.Name));
        return Make(Expression.Lambda<Func<object?[], object?, object?>>(body, Values, Candidate), selector.Written);
    }

    public Code<Func<object?[], object?>> Value(LambdaExpression expression) => Value(expression, expression);

    public Code<Func<object?[], object?>> Value(LambdaExpression expression, LambdaExpression written) =>
        Make(Expression.Lambda<Func<object?[], object?>>(Boxed(Rewrite(expression, null)), Values), written);

    public Code<Action<IContext, object?[]>> Action(ActionElement action) =>
        Make(Expression.Lambda<Action<IContext, object?[]>>(RewriteAction(action.Expression), Context, Values), action.Written);

    public Code<Func<IContext, object?[], object?>> Yield(YieldElement action) => Make(
        Expression.Lambda<Func<IContext, object?[], object?>>(Boxed(RewriteAction(action.Expression)), Context, Values),
        action.Written);

    public Code<Func<IContext, object?[], object?, object?>>? YieldUpdate(YieldElement action) => action.UpdateExpression is null
        ? null
        : Make(
            Expression.Lambda<Func<IContext, object?[], object?, object?>>(
                Boxed(RewriteAction(action.UpdateExpression, action.UpdateExpression.Parameters[1].Name)), Context, Values, Candidate),
            action.UpdateExpression);

    /// <summary>The constant that the conditions require of a member, if one of them does.</summary>
    public static NodeKey? NodeKey(Declaration own, IReadOnlyList<NamedExpressionElement> conditions)
    {
        foreach (var (_, parameter, member, value) in Equalities(own, conditions))
        {
            if (Equality.IsConstant(value) && Equality.Evaluate(value) is { } constant)
            {
                return new NodeKey(NameOf(member, own), Member(member, parameter), constant);
            }
        }

        return null;
    }

    /// <summary>The first equality between a member of the candidate and earlier values, if there is one.</summary>
    public JoinKey? JoinKey(Declaration own, IReadOnlyList<NamedExpressionElement> conditions, AlphaNode node)
    {
        foreach (var (condition, parameter, member, value) in Equalities(own, conditions))
        {
            if (Equality.IsConstant(value))
            {
                continue;
            }

            var name = NameOf(member, own);
            if (!node.JoinMembers.Contains(name))
            {
                node.JoinMembers.Add(name);
            }

            var ofValues = Value(Expression.Lambda(value, condition.Parameters.Where(p => p != parameter)));
            return new JoinKey(node.JoinMembers.IndexOf(name), Member(member, parameter), ofValues);
        }

        return null;
    }

    private static IEnumerable<(LambdaExpression Condition, ParameterExpression Parameter, Expression Member, Expression Value)> Equalities(
        Declaration own,
        IReadOnlyList<NamedExpressionElement> conditions)
    {
        foreach (var condition in conditions.Select(c => c.Expression))
        {
            var parameter = condition.Parameters.FirstOrDefault(p => p.Name == own.Name);
            foreach (var part in parameter is null ? [] : Equality.Conjuncts(condition.Body))
            {
                if (Equality.TrySplit(part, parameter!, out var member, out var value))
                {
                    yield return (condition, parameter!, member, value);
                }
            }
        }
    }

    /// <summary>Text stands for the member: both are of the node's one type, whatever the parameter is called.</summary>
    private static string NameOf(Expression member, Declaration own) =>
        member.ToString().Replace(own.Name + ".", "$.", StringComparison.Ordinal);

    private static Getter Member(Expression member, ParameterExpression parameter)
    {
        var body = new Replacer(new() { [parameter] = Expression.Convert(Candidate, parameter.Type) }, null).Visit(member);
        return new Getter(Expression.Lambda<Func<object, object?>>(Boxed(body), Candidate));
    }

    private static Expression Boxed(Expression body) =>
        body.Type == typeof(object) ? body : Expression.Convert(body, typeof(object));

    private Code<TDelegate> Make<TDelegate>(Expression<TDelegate> lambda, IReadOnlyList<NamedExpressionElement> conditions)
        where TDelegate : Delegate => new(lambda, compiler, rule, [.. conditions.Select(c => c.Written)]);

    private Code<TDelegate> Make<TDelegate>(Expression<TDelegate> lambda, LambdaExpression written)
        where TDelegate : Delegate => new(lambda, compiler, rule, [written]);

    private Expression Conjunction(Declaration own, IReadOnlyList<NamedExpressionElement> conditions) =>
        conditions.Select(c => Rewrite(c.Expression, own.Name)).Aggregate(Expression.AndAlso);

    private Expression RewriteAction(LambdaExpression expression, string? candidate = null)
    {
        var replacements = Replacements(expression.Parameters.Skip(1), candidate);
        replacements[expression.Parameters[0]] = Context;
        return new Replacer(replacements, _inner).Visit(expression.Body);
    }

    private Expression Rewrite(LambdaExpression expression, string? candidate) =>
        new Replacer(Replacements(expression.Parameters, candidate), _inner).Visit(expression.Body);

    private Dictionary<ParameterExpression, Expression> Replacements(IEnumerable<ParameterExpression> parameters, string? candidate)
    {
        var replacements = new Dictionary<ParameterExpression, Expression>();
        foreach (var parameter in parameters)
        {
            replacements[parameter] = parameter.Name == candidate
                ? Expression.Convert(Candidate, parameter.Type)
                : scope.Find(parameter.Name) is { } slot
                    ? Expression.Convert(Expression.ArrayIndex(Values, Expression.Constant(slot)), parameter.Type)
                    : throw new InvalidOperationException($"'{parameter.Name}' is not known here.");
        }

        return replacements;
    }

    private sealed class Replacer(Dictionary<ParameterExpression, Expression> replacements, InnerLambdas? inner) : ExpressionVisitor
    {
        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            var lambda = (Expression<T>)base.VisitLambda(node);
            return inner is null ? lambda : inner.Replace(lambda);
        }

        // What is quoted is wanted as an expression.
        protected override Expression VisitUnary(UnaryExpression node) =>
            node.NodeType == ExpressionType.Quote ? new Replacer(replacements, null).VisitQuoted(node) : base.VisitUnary(node);

        protected override Expression VisitParameter(ParameterExpression node) => replacements.GetValueOrDefault(node, node);

        private Expression VisitQuoted(UnaryExpression node) => base.VisitUnary(node);

        protected override Expression VisitMember(MemberExpression node)
        {
            // The closure's reference to the rule never changes; reading it once spares a field access per test.
            return node is { Member: FieldInfo { Name: "<>4__this" } field, Expression: ConstantExpression closure }
                ? Expression.Constant(field.GetValue(closure.Value), node.Type)
                : base.VisitMember(node);
        }
    }
}
