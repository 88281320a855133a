using System.Diagnostics.CodeAnalysis;
using DecisionSupport.Engine.Fluent.Dsl;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Fluent;

/// <summary>Turns rules into definitions.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "Instance members are part of the DSL's published surface.")]
public class RuleDefinitionFactory
{
    /// <summary>Defines rules.</summary>
    /// <exception cref="RuleDefinitionException">A rule's Define failed.</exception>
    public IReadOnlyCollection<IRuleDefinition> Create(IEnumerable<Rule> rules) => [.. rules.Select(Create)];

    /// <summary>Defines a rule.</summary>
    /// <exception cref="RuleDefinitionException">The rule's Define failed.</exception>
    public IRuleDefinition Create(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        try
        {
            return rule.BuildDefinition();
        }
        catch (Exception e)
        {
            throw new RuleDefinitionException("Failed to define the rule.", rule.GetType(), e);
        }
    }
}
