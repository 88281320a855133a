using DecisionSupport.Engine.AgendaFilters;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine;

/// <summary>The matches that wait to fire.</summary>
public interface IAgenda
{
    /// <summary>Whether nothing waits.</summary>
    bool IsEmpty { get; }

    /// <summary>The match that fires next.</summary>
    /// <exception cref="InvalidOperationException">The agenda is empty.</exception>
    IMatch Peek();

    /// <summary>Drops all waiting matches.</summary>
    void Clear();

    /// <summary>Adds a filter for all rules.</summary>
    void AddFilter(IAgendaFilter filter);

    /// <summary>Adds a filter for one rule.</summary>
    void AddFilter(IRuleDefinition rule, IAgendaFilter filter);
}
