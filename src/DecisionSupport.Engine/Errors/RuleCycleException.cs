namespace DecisionSupport.Engine;

/// <summary>
/// Rules kept firing each other: see <see cref="SessionOptions.MaxFirings"/>. Where what rules yield undoes the match that
/// yielded it, such as a <c>Not</c> on a rule's own yield, this is noticed long before.
/// </summary>
public class RuleCycleException : RuleExecutionException
{
    internal RuleCycleException(int firings, IReadOnlyList<string> cycle, bool isContradiction)
        : base($"Stopped after {firings} firings in one call. "
            + (isContradiction ? "Rules that yield facts which undo the match they came from" : "Rules that keep firing")
            + $": {string.Join(" -> ", cycle)}.")
    {
        Cycle = cycle;
    }

    /// <summary>The names of the rules that kept firing, in firing order.</summary>
    public IReadOnlyList<string> Cycle { get; }
}
