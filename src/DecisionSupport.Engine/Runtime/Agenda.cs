using DecisionSupport.Engine.AgendaFilters;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

internal sealed class Agenda(Session session) : IAgenda
{
    public bool IsEmpty => session.Next() is null;

    public IMatch Peek()
    {
        session.Expose();
        return session.Next() ?? throw new InvalidOperationException("The agenda is empty.");
    }

    public void Clear() => session.ClearAgenda();

    public void AddFilter(IAgendaFilter filter) => session.AddFilter(filter);

    public void AddFilter(IRuleDefinition rule, IAgendaFilter filter) => session.AddFilter(rule, filter);
}
