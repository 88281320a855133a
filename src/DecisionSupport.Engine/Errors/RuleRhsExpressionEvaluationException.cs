namespace DecisionSupport.Engine;

/// <summary>An action failed.</summary>
public class RuleRhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleRhsExpressionEvaluationException(string ruleName, string expression, Exception? inner)
        : base("Failed to run an action.", ruleName, expression, inner)
    {
    }
}
