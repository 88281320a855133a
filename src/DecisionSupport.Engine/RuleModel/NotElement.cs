namespace DecisionSupport.Engine.RuleModel;

/// <summary>Matches if nothing matches the source.</summary>
public class NotElement : RuleElement
{
    internal NotElement(RuleElement source)
    {
        Source = source;
        Imports = source.Imports;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Not;

    /// <summary>What must be absent.</summary>
    public RuleElement Source { get; }
}
