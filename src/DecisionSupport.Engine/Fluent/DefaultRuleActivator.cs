using DecisionSupport.Engine.Fluent.Dsl;

namespace DecisionSupport.Engine.Fluent;

/// <summary>Creates rules with their parameterless constructor.</summary>
public class DefaultRuleActivator : IRuleActivator
{
    /// <inheritdoc/>
    public IEnumerable<Rule> Activate(Type type) => [(Rule)Activator.CreateInstance(type, nonPublic: true)!];
}
