using DecisionSupport.Engine.Extensibility;

namespace DecisionSupport.Engine.Runtime;

internal sealed class NoDependencies : IDependencyResolver
{
    public static NoDependencies Instance { get; } = new();

    public object Resolve(IResolutionContext context, Type serviceType) =>
        throw new InvalidOperationException("Set DependencyResolver on the session or its factory to let rules use services.");
}
