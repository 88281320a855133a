namespace DecisionSupport.Engine.RuleModel;

/// <summary>Conveniences for rule sets.</summary>
public static class RuleSetExtensions
{
    /// <summary>Adds one rule to the set.</summary>
    public static void Add(this IRuleSet ruleSet, IRuleDefinition ruleDefinition)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ruleSet.Add([ruleDefinition]);
    }
}
