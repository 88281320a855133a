namespace DecisionSupport.Engine.AgendaFilters;

/// <summary>Decides whether a match goes onto the agenda.</summary>
public interface IAgendaFilter
{
    /// <summary>Whether the match may fire.</summary>
    bool Accept(AgendaContext context, Activation activation);
}
