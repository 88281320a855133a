namespace DecisionSupport.Engine.Runtime;

/// <summary>One element of a branch. Steps are shared by sessions and keep no state.</summary>
internal abstract class Step(FactReader? reader = null)
{
    /// <summary>The facts that the step looks at, if it looks at facts itself.</summary>
    public FactReader? Reader { get; } = reader;

    /// <summary>Continues the match once for each way in which the step holds.</summary>
    public abstract void Match(Matcher matcher, int index);
}
