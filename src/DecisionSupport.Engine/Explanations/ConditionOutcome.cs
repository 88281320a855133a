namespace DecisionSupport.Engine.Explanations;

/// <summary>What became of a condition.</summary>
public enum ConditionOutcome
{
    /// <summary>Some facts that got past the earlier conditions satisfy it.</summary>
    Met,

    /// <summary>Nothing that got past the earlier conditions satisfies it.</summary>
    False,

    /// <summary>There is no fact of the type that it needs.</summary>
    NoSuchFact,

    /// <summary>Nothing got past the earlier conditions, and it depends on what does.</summary>
    NotReached,
}
