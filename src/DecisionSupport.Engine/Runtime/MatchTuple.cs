using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

/// <summary>The items bound when an event was raised.</summary>
internal sealed class MatchTuple(Item?[] items) : ITuple
{
    private readonly IFact[] _facts = [.. items.OfType<IFact>()];

    public IEnumerable<IFact> Facts => _facts;

    public int Count => _facts.Length;
}
