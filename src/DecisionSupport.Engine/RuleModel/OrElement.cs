namespace DecisionSupport.Engine.RuleModel;

/// <summary>Matches once for each child that matches.</summary>
public class OrElement : GroupElement
{
    internal OrElement(IEnumerable<RuleElement> children)
        : base(children)
    {
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Or;
}
