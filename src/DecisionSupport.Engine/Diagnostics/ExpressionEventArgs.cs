using System.Linq.Expressions;

namespace DecisionSupport.Engine.Diagnostics;

/// <summary>An expression of a rule was evaluated.</summary>
public class ExpressionEventArgs : EventArgs
{
    private readonly object[] _arguments;

    /// <summary>Creates the event's data.</summary>
    public ExpressionEventArgs(Expression expression, Exception? exception, object[] arguments, object? result)
    {
        Expression = expression;
        Exception = exception;
        _arguments = arguments;
        Result = result;
    }

    /// <summary>The expression, as its author wrote it.</summary>
    public Expression Expression { get; }

    /// <summary>What the expression threw, if it did.</summary>
    public Exception? Exception { get; }

    /// <summary>The values that the expression used.</summary>
    public virtual IReadOnlyCollection<object> Arguments => _arguments;

    /// <summary>The result, if there is one.</summary>
    public object? Result { get; }
}
