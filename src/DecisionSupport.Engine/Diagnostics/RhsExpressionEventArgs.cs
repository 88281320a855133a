using System.Linq.Expressions;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Diagnostics;

/// <summary>An action ran.</summary>
public class RhsExpressionEventArgs : ExpressionEventArgs
{
    /// <summary>Creates the event's data.</summary>
    public RhsExpressionEventArgs(Expression expression, Exception? exception, object[] arguments, IMatch match)
        : base(expression, exception, arguments, null) => Match = match;

    /// <summary>The match that fired.</summary>
    public IMatch Match { get; }
}
