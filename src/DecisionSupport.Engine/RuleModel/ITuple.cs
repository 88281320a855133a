namespace DecisionSupport.Engine.RuleModel;

/// <summary>A partial match: the facts bound so far.</summary>
public interface ITuple
{
    /// <summary>The facts.</summary>
    IEnumerable<IFact> Facts { get; }

    /// <summary>The number of facts.</summary>
    int Count { get; }
}
