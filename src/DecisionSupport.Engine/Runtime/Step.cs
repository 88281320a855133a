namespace DecisionSupport.Engine.Runtime;

/// <summary>One element of a branch. Steps are shared by sessions and keep no state.</summary>
internal abstract class Step
{
    /// <summary>Continues the match once for each way in which the step holds.</summary>
    public abstract void Match(Matcher matcher, int index);
}
