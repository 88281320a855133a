namespace DecisionSupport.Engine.RuleModel;

/// <summary>How a fact that nobody inserted came to be.</summary>
public enum FactSourceType
{
    /// <summary>A query computed it from other facts.</summary>
    Aggregate = 1,

    /// <summary>A rule yielded it.</summary>
    Linked = 2,
}
