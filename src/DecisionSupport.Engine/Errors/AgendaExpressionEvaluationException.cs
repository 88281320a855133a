namespace DecisionSupport.Engine;

/// <summary>An agenda filter failed.</summary>
public class AgendaExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal AgendaExpressionEvaluationException(string ruleName, string expression, Exception? inner)
        : base("Failed to evaluate an agenda filter.", ruleName, expression, inner)
    {
    }
}
