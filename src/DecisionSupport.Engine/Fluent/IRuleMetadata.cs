namespace DecisionSupport.Engine.Fluent;

/// <summary>What a rule type's attributes say.</summary>
public interface IRuleMetadata
{
    /// <summary>The rule's type.</summary>
    Type RuleType { get; }

    /// <summary>The rule's name.</summary>
    string Name { get; }

    /// <summary>The rule's description; empty if not given.</summary>
    string Description { get; }

    /// <summary>The rule's tags, also those of its base types.</summary>
    string[] Tags { get; }
}
