using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Compilation;

/// <summary>A rule with its place in the firing order.</summary>
internal sealed class CompiledRule(int index, IRuleDefinition definition)
{
    public int Index { get; } = index;

    public IRuleDefinition Definition { get; } = definition;

    public bool IsRepeatable { get; } = definition.Repeatability == RuleRepeatability.Repeatable;

    public ActionTrigger Triggers { get; } = definition.RightHandSide.Actions
        .Aggregate(ActionTrigger.None, (all, a) => all | a.ActionTrigger);

    public Branch[] Branches { get; set; } = [];
}
