using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace DecisionSupport.Engine.Compilation;

/// <summary>Finds equalities between a member and a value for which a hash lookup gives the same answer as <c>==</c>.</summary>
internal static class Equality
{
    /// <summary>Splits <c>p.Member == value</c>, in either order.</summary>
    public static bool TrySplit(Expression body, ParameterExpression parameter, out Expression member, out Expression value)
    {
        if (body is BinaryExpression { NodeType: ExpressionType.Equal } equal && IsByValue(equal))
        {
            if (IsMember(equal.Left, parameter) && !Uses(equal.Right, parameter))
            {
                (member, value) = (equal.Left, equal.Right);
                return true;
            }

            if (IsMember(equal.Right, parameter) && !Uses(equal.Left, parameter))
            {
                (member, value) = (equal.Right, equal.Left);
                return true;
            }
        }

        (member, value) = (null!, null!);
        return false;
    }

    /// <summary>The parts of a condition that must all hold.</summary>
    public static IEnumerable<Expression> Conjuncts(Expression body) => body is BinaryExpression { NodeType: ExpressionType.AndAlso } and
        ? Conjuncts(and.Left).Concat(Conjuncts(and.Right))
        : [body];

    /// <summary>Whether the value is the same for the life of the rule: constants, read-only statics, and what the rule captured.</summary>
    public static bool IsConstant(Expression value) => value switch
    {
        ConstantExpression => true,
        UnaryExpression { NodeType: ExpressionType.Convert } convert => IsConstant(convert.Operand),
        MemberExpression { Expression: null, Member: FieldInfo { IsInitOnly: true } } => true,
        MemberExpression { Expression: null, Member: PropertyInfo property } => IsReadOnlyAuto(property),
        MemberExpression { Expression: { } target, Member: FieldInfo field } =>
            (field.IsInitOnly || IsCaptured(field)) && IsConstant(target),
        _ => false,
    };

    /// <summary>The value of a constant; by reflection where that will do, because there are many and compiling is slow.</summary>
    public static object? Evaluate(Expression constant) => constant switch
    {
        ConstantExpression c => c.Value,
        MemberExpression { Member: FieldInfo field } m => field.GetValue(m.Expression is null ? null : Evaluate(m.Expression)),
        MemberExpression { Expression: null, Member: PropertyInfo property } => property.GetValue(null),
        _ => Expression.Lambda<Func<object?>>(Expression.Convert(constant, typeof(object))).Compile(preferInterpretation: true)(),
    };

    private static bool IsByValue(BinaryExpression equal)
    {
        var type = Nullable.GetUnderlyingType(equal.Left.Type) ?? equal.Left.Type;
        if (equal.Method is null)
        {
            // NaN is not equal to itself with ==, and references are compared differently by Equals.
            return (type.IsPrimitive || type.IsEnum) && type != typeof(double) && type != typeof(float);
        }

        return equal.Left.Type == equal.Right.Type
            && (equal.Method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
                || type == typeof(string) || type == typeof(Guid) || type == typeof(decimal)
                || type == typeof(DateTime) || type == typeof(DateOnly));
    }

    private static bool IsMember(Expression expression, ParameterExpression parameter) => expression switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert => IsMember(convert.Operand, parameter),
        MemberExpression member => member.Expression == parameter,
        _ => false,
    };

    private static bool Uses(Expression expression, ParameterExpression parameter)
    {
        var finder = new Finder(parameter);
        finder.Visit(expression);
        return finder.IsFound;
    }

    private static bool IsReadOnlyAuto(PropertyInfo property) => !property.CanWrite
        && property.DeclaringType!.GetField(
            $"<{property.Name}>k__BackingField",
            BindingFlags.Static | BindingFlags.NonPublic) is { IsInitOnly: true };

    /// <summary>Locals and constructor parameters that an expression captured; Define has returned, so they no longer change.</summary>
    private static bool IsCaptured(FieldInfo field) =>
        field.DeclaringType!.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || (field.Name.StartsWith('<') && field.Name.EndsWith(">P", StringComparison.Ordinal));

    private sealed class Finder(ParameterExpression parameter) : ExpressionVisitor
    {
        public bool IsFound { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            IsFound |= node == parameter;
            return node;
        }
    }
}
