namespace DecisionSupport.Engine;

/// <summary>How rules are compiled and run.</summary>
public class RuleCompilerOptions
{
    /// <summary>Default options.</summary>
    public static RuleCompilerOptions Default => new();

    /// <summary>Accepted for compatibility; without effect.</summary>
    public RuleCompilerUnsupportedExpressionsHandling UnsupportedExpressionHandling { get; set; }

    /// <summary>How sessions behave where this engine gives a choice.</summary>
    public SessionOptions Session { get; set; } = new();
}
