namespace DecisionSupport.Engine.RuleModel;

/// <summary>A rule together with a set of facts that satisfies its conditions.</summary>
public interface IMatch
{
    /// <summary>The rule.</summary>
    IRuleDefinition Rule { get; }

    /// <summary>The facts, in the order of the rule's patterns.</summary>
    IEnumerable<IFactMatch> Facts { get; }

    /// <summary>What happened to the match.</summary>
    MatchTrigger Trigger { get; }
}
