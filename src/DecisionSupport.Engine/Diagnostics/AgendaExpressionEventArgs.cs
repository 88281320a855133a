using System.Linq.Expressions;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Diagnostics;

/// <summary>An agenda filter's expression was evaluated.</summary>
public class AgendaExpressionEventArgs : ExpressionEventArgs
{
    private readonly IMatch _match;

    /// <summary>Creates the event's data.</summary>
    public AgendaExpressionEventArgs(Expression expression, Exception? exception, object[] arguments, object? result, IMatch match)
        : base(expression, exception, arguments, result) => _match = match;

    /// <summary>The rule.</summary>
    public IRuleDefinition Rule => _match.Rule;

    /// <summary>The matched facts.</summary>
    public IEnumerable<IFactMatch> Facts => _match.Facts;

    /// <summary>The match.</summary>
    public IMatch Match => _match;
}
