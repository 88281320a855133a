using DecisionSupport.Engine.AgendaFilters;
using DecisionSupport.Engine.Compilation;

namespace DecisionSupport.Engine.Runtime;

/// <summary>What a session knows of a rule.</summary>
internal sealed class RuleState(CompiledRule rule)
{
    public CompiledRule Rule { get; } = rule;

    /// <summary>Activations that wait to fire; those that have stopped waiting are skipped.</summary>
    public Queue<Activation> Queue { get; } = new();

    /// <summary>Activations whose end must be noticed at once, because they hold facts or have something to undo.</summary>
    public int Binding { get; set; }

    /// <summary>Whether it is on the session's list of what to reset.</summary>
    public bool IsTouched { get; set; }

    public List<IAgendaFilter>? Filters { get; set; }

    public void Reset()
    {
        Queue.Clear();
        (Binding, IsTouched) = (0, false);
    }
}
