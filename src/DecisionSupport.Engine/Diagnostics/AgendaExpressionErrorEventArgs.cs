using System.Linq.Expressions;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Diagnostics;

/// <summary>An agenda filter's expression threw.</summary>
public class AgendaExpressionErrorEventArgs : AgendaExpressionEventArgs, IRecoverableError
{
    /// <summary>Creates the event's data.</summary>
    public AgendaExpressionErrorEventArgs(Expression expression, Exception exception, object[] arguments, IMatch match)
        : base(expression, exception, arguments, null, match)
    {
    }

    /// <inheritdoc/>
    public bool IsHandled { get; set; }

    Exception IRecoverableError.Exception => Exception!;
}
