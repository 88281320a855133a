using System.Linq.Expressions;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Diagnostics;

/// <summary>An action threw.</summary>
public class RhsExpressionErrorEventArgs : RhsExpressionEventArgs, IRecoverableError
{
    /// <summary>Creates the event's data.</summary>
    public RhsExpressionErrorEventArgs(Expression expression, Exception exception, object[] arguments, IMatch match)
        : base(expression, exception, arguments, match)
    {
    }

    /// <inheritdoc/>
    public bool IsHandled { get; set; }

    Exception IRecoverableError.Exception => Exception!;
}
