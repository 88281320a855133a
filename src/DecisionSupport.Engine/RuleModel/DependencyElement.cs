namespace DecisionSupport.Engine.RuleModel;

/// <summary>A service that the rule's actions use.</summary>
public class DependencyElement : RuleElement
{
    internal DependencyElement(Declaration declaration, Type serviceType)
    {
        Declaration = declaration;
        ServiceType = serviceType;
        declaration.Target = this;
        Exports = [declaration];
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Dependency;

    /// <summary>The name of the service in the rule.</summary>
    public Declaration Declaration { get; }

    /// <summary>The type to ask the resolver for.</summary>
    public Type ServiceType { get; }
}
