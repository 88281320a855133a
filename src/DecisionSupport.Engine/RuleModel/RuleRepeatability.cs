namespace DecisionSupport.Engine.RuleModel;

/// <summary>Whether a rule fires again when facts that it matched are updated.</summary>
public enum RuleRepeatability
{
    /// <summary>Every update that still matches fires the rule again.</summary>
    Repeatable = 0,

    /// <summary>The rule fires once for a set of facts, until the set stops matching.</summary>
    NonRepeatable = 1,
}
