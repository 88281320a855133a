namespace DecisionSupport.Engine.RuleModel;

/// <summary>The kinds of agenda filter that a rule can declare.</summary>
public enum FilterType
{
    /// <summary>The rule fires only if the expression is true.</summary>
    Predicate = 0,

    /// <summary>The rule fires again only if the expression's value changed.</summary>
    KeyChange = 1,
}
