using DecisionSupport.Knowledge;

namespace DecisionSupport.Facts;

/// <summary>One safety statement of one agent of one combination, in force in the jurisdiction.</summary>
/// <param name="Combination">Combination id.</param>
/// <param name="Agent">The agent.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Number">Position among the agent's statements; keeps equal texts apart.</param>
public sealed record LabelStatement(string Combination, AgentDefinition Agent, SafetyStatement Statement, int Number)
{
    /// <summary>When it applies.</summary>
    public string When => Statement.When;

    /// <summary>True when the label forbids, false when it cautions.</summary>
    public bool Forbids => Statement.Action == "contraindicated";
}
