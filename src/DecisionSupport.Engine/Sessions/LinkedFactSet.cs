using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine;

internal sealed class LinkedFactSet(LinkedFactAction action) : ILinkedFactSet
{
    public LinkedFactAction Action { get; } = action;

    public List<IFact> List { get; } = [];

    public IEnumerable<IFact> Facts => List;

    public int FactCount => List.Count;
}
