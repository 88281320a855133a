namespace DecisionSupport.Engine.RuleModel;

/// <summary>Matches once if anything matches the source.</summary>
public class ExistsElement : RuleElement
{
    internal ExistsElement(RuleElement source)
    {
        Source = source;
        Imports = source.Imports;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Exists;

    /// <summary>What must be present.</summary>
    public RuleElement Source { get; }
}
