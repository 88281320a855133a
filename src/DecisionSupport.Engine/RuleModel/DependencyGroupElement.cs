namespace DecisionSupport.Engine.RuleModel;

/// <summary>The services that a rule uses.</summary>
public class DependencyGroupElement : RuleElement
{
    internal DependencyGroupElement(IEnumerable<DependencyElement> dependencies)
    {
        Dependencies = [.. dependencies];
        Exports = [.. Dependencies.Select(d => d.Declaration)];
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.DependencyGroup;

    /// <summary>The services.</summary>
    public IReadOnlyList<DependencyElement> Dependencies { get; }
}
