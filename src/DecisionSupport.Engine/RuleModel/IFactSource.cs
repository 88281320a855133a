namespace DecisionSupport.Engine.RuleModel;

/// <summary>Where a derived fact comes from.</summary>
public interface IFactSource
{
    /// <summary>How it was derived.</summary>
    FactSourceType SourceType { get; }

    /// <summary>The facts that it was derived from.</summary>
    IEnumerable<IFact> Facts { get; }
}
