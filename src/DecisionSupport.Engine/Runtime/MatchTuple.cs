using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

/// <summary>The items bound when an event was raised.</summary>
internal sealed class MatchTuple(Bound[] items) : ITuple
{
    private readonly IFact[] _facts = [.. items.Select(b => b.Item).OfType<IFact>()];

    public IEnumerable<IFact> Facts => _facts;

    public int Count => _facts.Length;
}
