namespace DecisionSupport.Engine;

/// <summary>A rule could not be compiled.</summary>
public class RuleCompilationException : Exception
{
    internal RuleCompilationException(string message, string ruleName, Exception? inner)
        : base(message, inner) => RuleName = ruleName;

    /// <summary>The rule.</summary>
    public string RuleName { get; }

    /// <inheritdoc/>
    public override string Message => $"{base.Message} Rule: {RuleName}.";
}
