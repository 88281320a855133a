using System.Linq.Expressions;
using System.Reflection;
using DecisionSupport.Engine.Extensibility;

namespace DecisionSupport.Engine.Compilation;

/// <summary>Takes lambdas such as the one in <c>c.Against.Any(a => a.Code == code)</c> out of an expression.</summary>
internal sealed class InnerLambdas(ParameterExpression values, ParameterExpression candidate, IExpressionCompiler compiler)
{
    private static readonly MethodInfo BindMethod = typeof(InnerLambdas).GetMethod(nameof(Bind), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>What stands for the lambda, or the lambda itself where nothing is gained or it cannot be taken out.</summary>
    public Expression Replace<T>(Expression<T> lambda)
    {
        var free = new FreeVariables();
        free.Visit(lambda);
        if (free.Found.Count == 0)
        {
            return DelegateOf(typeof(T), lambda);
        }

        var type = typeof(T);
        if (free.Found.Any(v => v != values && v != candidate) || !type.IsGenericType || type.GetGenericTypeDefinition() != typeof(Func<,>))
        {
            return lambda;
        }

        var types = type.GetGenericArguments();
        var code = typeof(Func<,,,>).MakeGenericType(typeof(object?[]), typeof(object), types[0], types[1]);
        var own = Expression.Lambda(code, lambda.Body, values, candidate, lambda.Parameters[0]);
        return Expression.Call(
            BindMethod.MakeGenericMethod(types),
            DelegateOf(code, own),
            free.Found.Contains(values) ? values : Expression.Constant(Array.Empty<object?>()),
            free.Found.Contains(candidate) ? candidate : Expression.Constant(null));
    }

    /// <summary>What the lambda sees stays as it is now, though it may run later and the match goes on: so the values are copied.</summary>
    private static Func<T, TResult> Bind<T, TResult>(Func<object?[], object?, T, TResult> code, object?[] values, object? candidate)
    {
        object?[] copy = values.Length == 0 ? values : [.. values];
        return x => code(copy, candidate, x);
    }

    private MemberExpression DelegateOf(Type type, LambdaExpression lambda)
    {
        var code = Activator.CreateInstance(typeof(InnerCode<>).MakeGenericType(type), lambda, compiler)!;
        return Expression.Property(Expression.Constant(code), nameof(InnerCode<>.Delegate));
    }

    private sealed class FreeVariables : ExpressionVisitor
    {
        private readonly HashSet<ParameterExpression> _bound = [];

        public HashSet<ParameterExpression> Found { get; } = [];

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            _bound.UnionWith(node.Parameters);
            return base.VisitLambda(node);
        }

        protected override Expression VisitBlock(BlockExpression node)
        {
            _bound.UnionWith(node.Variables);
            return base.VisitBlock(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            if (!_bound.Contains(node))
            {
                Found.Add(node);
            }

            return node;
        }
    }
}
