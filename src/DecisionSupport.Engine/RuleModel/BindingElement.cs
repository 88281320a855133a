using System.Linq.Expressions;

namespace DecisionSupport.Engine.RuleModel;

/// <summary>A value computed from other values of the rule.</summary>
public class BindingElement : ExpressionElement
{
    internal BindingElement(LambdaExpression expression)
        : base(expression)
    {
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Binding;

    /// <summary>The type of the value.</summary>
    public Type ResultType => Expression.ReturnType;
}
