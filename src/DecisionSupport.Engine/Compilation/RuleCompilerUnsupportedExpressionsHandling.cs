namespace DecisionSupport.Engine;

/// <summary>What to do with expressions that cannot be compared. This engine does not share nodes, so it has no effect.</summary>
public enum RuleCompilerUnsupportedExpressionsHandling
{
    /// <summary>Fail.</summary>
    FailFast = 0,

    /// <summary>Treat them as different.</summary>
    TreatAsNotEqual = 1,
}
