using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Diagnostics;

/// <summary>Something happened to a fact.</summary>
public class WorkingMemoryEventArgs : EventArgs
{
    /// <summary>Creates the event's data.</summary>
    public WorkingMemoryEventArgs(IFact fact) => Fact = fact;

    /// <summary>The fact.</summary>
    public IFact Fact { get; }
}
