namespace DecisionSupport.Engine.Diagnostics;

/// <summary>Facts flow from one node to another.</summary>
public class ReteLink
{
    internal ReteLink(ReteNode source, ReteNode target)
    {
        Source = source;
        Target = target;
    }

    /// <summary>Where facts come from.</summary>
    public ReteNode Source { get; }

    /// <summary>Where facts go.</summary>
    public ReteNode Target { get; }
}
