using System.Linq.Expressions;

namespace DecisionSupport.Engine.RuleModel;

/// <summary>An element that holds one expression; its parameters are the names that it needs.</summary>
public abstract class ExpressionElement : RuleElement
{
    private protected ExpressionElement(LambdaExpression expression)
    {
        Expression = expression;
        Imports = ParametersOf(expression);
    }

    /// <summary>The expression.</summary>
    public LambdaExpression Expression { get; }
}
