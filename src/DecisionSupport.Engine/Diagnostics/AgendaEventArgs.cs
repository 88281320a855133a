using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Diagnostics;

/// <summary>Something happened to a match on the agenda.</summary>
public class AgendaEventArgs : EventArgs
{
    /// <summary>Creates the event's data.</summary>
    public AgendaEventArgs(IMatch match) => Match = match;

    /// <summary>The rule.</summary>
    public IRuleDefinition Rule => Match.Rule;

    /// <summary>The matched facts.</summary>
    public IEnumerable<IFactMatch> Facts => Match.Facts;

    /// <summary>The match.</summary>
    public IMatch Match { get; }
}
