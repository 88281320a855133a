namespace DecisionSupport.Engine;

/// <summary>A rule failed.</summary>
public class RuleExecutionException : Exception
{
    internal RuleExecutionException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
