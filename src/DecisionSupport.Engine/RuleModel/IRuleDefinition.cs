namespace DecisionSupport.Engine.RuleModel;

/// <summary>A rule as data.</summary>
public interface IRuleDefinition
{
    /// <summary>The name, unique among the rules that are compiled together.</summary>
    string Name { get; }

    /// <summary>What the rule means; empty if not given.</summary>
    string Description { get; }

    /// <summary>Rules with a higher priority fire first.</summary>
    int Priority { get; }

    /// <summary>Whether updates of matched facts fire the rule again.</summary>
    RuleRepeatability Repeatability { get; }

    /// <summary>The tags.</summary>
    IReadOnlyList<string> Tags { get; }

    /// <summary>Further properties, such as the CLR type of the rule.</summary>
    PropertyMap Properties { get; }

    /// <summary>The services that the rule uses.</summary>
    DependencyGroupElement DependencyGroup { get; }

    /// <summary>The agenda filters.</summary>
    FilterGroupElement FilterGroup { get; }

    /// <summary>The conditions.</summary>
    GroupElement LeftHandSide { get; }

    /// <summary>The actions.</summary>
    ActionGroupElement RightHandSide { get; }
}
