using System.Linq.Expressions;

namespace DecisionSupport.Engine.RuleModel;

/// <summary>An expression with a role, such as a condition or a key selector.</summary>
public class NamedExpressionElement : ExpressionElement
{
    internal NamedExpressionElement(string name, LambdaExpression expression, LambdaExpression? written = null)
        : base(expression)
    {
        Name = name;
        Written = written ?? expression;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.NamedExpression;

    /// <summary>The role.</summary>
    public string Name { get; }

    /// <summary>The expression as its author wrote it, for messages.</summary>
    internal LambdaExpression Written { get; }
}
