namespace DecisionSupport.Engine;

/// <summary>An expression of a rule failed. The message holds the expression, never a fact.</summary>
public abstract class RuleExpressionEvaluationException : RuleExecutionException
{
    private protected RuleExpressionEvaluationException(string message, string ruleName, string expression, Exception? inner)
        : base(message, inner)
    {
        RuleName = ruleName;
        Expression = expression;
    }

    /// <summary>The rule.</summary>
    public string RuleName { get; }

    /// <summary>The expression.</summary>
    public string Expression { get; }

    /// <inheritdoc/>
    public override string Message => $"{base.Message} Rule: {RuleName}. Expression: {Expression}";
}
