using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

internal sealed class FactMatch(Declaration declaration, IFact? fact, object value) : IFactMatch
{
    public Declaration Declaration { get; } = declaration;

    public Type Type => Value.GetType();

    public object Value { get; } = value;

    public IFactSource? Source => fact?.Source;
}
