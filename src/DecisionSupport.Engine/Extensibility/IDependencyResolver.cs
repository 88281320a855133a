namespace DecisionSupport.Engine.Extensibility;

/// <summary>Finds the services that rules use.</summary>
public interface IDependencyResolver
{
    /// <summary>Finds a service.</summary>
    object Resolve(IResolutionContext context, Type serviceType);
}
