namespace DecisionSupport.Engine.Aggregators;

/// <summary>Would hold custom query operators, which are not supported.</summary>
public class AggregatorRegistry
{
    /// <summary>Registers a custom query operator.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public void RegisterFactory(string aggregateName, Type factoryType) =>
        throw new NotSupportedException($"Custom query operators are not supported: '{aggregateName}' of {factoryType} in {GetType().Name}.");
}
