namespace DecisionSupport.Engine;

/// <summary>A condition, or another expression of the left-hand side, failed.</summary>
public class RuleLhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleLhsExpressionEvaluationException(string ruleName, string expression, Exception? inner)
        : base("Failed to evaluate a condition.", ruleName, expression, inner)
    {
    }
}
