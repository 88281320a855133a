using System.Linq.Expressions;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Diagnostics;

/// <summary>A condition was evaluated.</summary>
public class LhsExpressionEventArgs : ExpressionEventArgs
{
    private readonly ITuple? _tuple;
    private readonly IFact? _fact;

    /// <summary>Creates the event's data.</summary>
    public LhsExpressionEventArgs(
        Expression expression,
        Exception? exception,
        object[] arguments,
        object? result,
        ITuple? tuple,
        IFact? fact,
        IEnumerable<IRuleDefinition> rules)
        : base(expression, exception, arguments, result)
    {
        _tuple = tuple;
        _fact = fact;
        Rules = rules;
    }

    /// <summary>The facts that were tested.</summary>
    public virtual IEnumerable<IFact> Facts
    {
        get
        {
            IEnumerable<IFact> facts = _tuple?.Facts ?? [];
            return _fact is null ? facts : facts.Append(_fact);
        }
    }

    /// <summary>The rules that the condition belongs to.</summary>
    public IEnumerable<IRuleDefinition> Rules { get; }
}
