using System.Linq.Expressions;

namespace DecisionSupport.Engine.RuleModel;

/// <summary>An action of a rule; the first parameter of its expression is the context.</summary>
public class ActionElement : ExpressionElement
{
    /// <summary>The trigger of <c>Do</c> and <c>Yield</c>.</summary>
    public const ActionTrigger DefaultTrigger = ActionTrigger.Activated | ActionTrigger.Reactivated;

    internal ActionElement(LambdaExpression expression, LambdaExpression written, ActionTrigger trigger)
        : base(expression)
    {
        Written = written;
        ActionTrigger = trigger;
        Imports = [.. expression.Parameters.Skip(1).Select(Declaration.Of)];
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Action;

    /// <summary>When the action runs.</summary>
    public ActionTrigger ActionTrigger { get; }

    internal LambdaExpression Written { get; }
}
