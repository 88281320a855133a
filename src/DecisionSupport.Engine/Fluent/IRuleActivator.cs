using DecisionSupport.Engine.Fluent.Dsl;

namespace DecisionSupport.Engine.Fluent;

/// <summary>Creates rules from their types.</summary>
public interface IRuleActivator
{
    /// <summary>Creates the rule or rules of a type.</summary>
    IEnumerable<Rule> Activate(Type type);
}
