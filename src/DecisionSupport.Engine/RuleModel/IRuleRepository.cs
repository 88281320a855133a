namespace DecisionSupport.Engine.RuleModel;

/// <summary>A source of rules.</summary>
public interface IRuleRepository
{
    /// <summary>The rule sets in the repository.</summary>
    IEnumerable<IRuleSet> GetRuleSets();
}
