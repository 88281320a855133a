namespace DecisionSupport.Engine;

/// <summary>Rules kept firing each other; see <see cref="SessionOptions.MaxFirings"/>.</summary>
public class RuleCycleException : RuleExecutionException
{
    internal RuleCycleException(int firings, IReadOnlyList<string> cycle)
        : base($"Stopped after {firings} firings in one call. Rules that keep firing: {string.Join(" -> ", cycle)}.")
    {
        Cycle = cycle;
    }

    /// <summary>The names of the rules that kept firing, in firing order.</summary>
    public IReadOnlyList<string> Cycle { get; }
}
