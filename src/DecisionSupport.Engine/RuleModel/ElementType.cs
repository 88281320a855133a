namespace DecisionSupport.Engine.RuleModel;

/// <summary>The kinds of element in a rule's model.</summary>
public enum ElementType
{
    /// <summary>An action.</summary>
    Action = 0,

    /// <summary>The actions of a rule.</summary>
    ActionGroup = 1,

    /// <summary>A query operator.</summary>
    Aggregate = 2,

    /// <summary>All children must match.</summary>
    And = 3,

    /// <summary>A value computed from other values.</summary>
    Binding = 4,

    /// <summary>A service that the rule uses.</summary>
    Dependency = 5,

    /// <summary>The services of a rule.</summary>
    DependencyGroup = 6,

    /// <summary>At least one fact matches.</summary>
    Exists = 7,

    /// <summary>An agenda filter.</summary>
    Filter = 8,

    /// <summary>The agenda filters of a rule.</summary>
    FilterGroup = 9,

    /// <summary>Every fact that matches the base also matches the conditions.</summary>
    ForAll = 10,

    /// <summary>No fact matches.</summary>
    Not = 11,

    /// <summary>At least one child must match.</summary>
    Or = 12,

    /// <summary>A fact, or a computed value, with conditions.</summary>
    Pattern = 13,

    /// <summary>An expression with a name.</summary>
    NamedExpression = 14,
}
