namespace DecisionSupport.Engine.RuleModel;

/// <summary>The actions of a rule.</summary>
public class ActionGroupElement : RuleElement
{
    internal ActionGroupElement(IEnumerable<ActionElement> actions)
    {
        Actions = [.. actions];
        Imports = ImportsOf(Actions);
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.ActionGroup;

    /// <summary>The actions, in order.</summary>
    public IReadOnlyList<ActionElement> Actions { get; }
}
