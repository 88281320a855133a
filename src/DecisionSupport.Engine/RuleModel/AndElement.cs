namespace DecisionSupport.Engine.RuleModel;

/// <summary>Matches if all children match.</summary>
public class AndElement : GroupElement
{
    internal AndElement(IEnumerable<RuleElement> children)
        : base(children)
    {
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.And;
}
