using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine;

/// <summary>The rule and the facts that a linked fact stands on.</summary>
public interface ILinkedFactSource : IFactSource
{
    /// <summary>The rule that yielded it.</summary>
    IRuleDefinition Rule { get; }
}
