using System.Linq.Expressions;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Diagnostics;

/// <summary>A condition threw.</summary>
public class LhsExpressionErrorEventArgs : LhsExpressionEventArgs, IRecoverableError
{
    /// <summary>Creates the event's data.</summary>
    public LhsExpressionErrorEventArgs(
        Expression expression,
        Exception exception,
        object[] arguments,
        ITuple? tuple,
        IFact? fact,
        IEnumerable<IRuleDefinition> rules)
        : base(expression, exception, arguments, null, tuple, fact, rules)
    {
    }

    /// <inheritdoc/>
    public bool IsHandled { get; set; }

    Exception IRecoverableError.Exception => Exception!;
}
