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

    public bool HasUndo => (Triggers & ActionTrigger.Deactivated) != 0;

    /// <summary>Its alternatives; their indices follow each other.</summary>
    public Branch[] Branches
    {
        get;
        set => (field, FirstBranch, EndBranch) = (value, value[0].Index, value[^1].Index + 1);
    } = [];

    public int FirstBranch { get; private set; }

    public int EndBranch { get; private set; }
}
