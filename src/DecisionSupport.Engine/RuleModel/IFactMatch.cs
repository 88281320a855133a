namespace DecisionSupport.Engine.RuleModel;

/// <summary>A fact that a rule matched.</summary>
public interface IFactMatch : IFact
{
    /// <summary>The name that the rule gave to it.</summary>
    Declaration Declaration { get; }
}
