using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Fluent.Dsl;

/// <summary>Conveniences for actions.</summary>
public static class ContextExtensions
{
    /// <summary>Changes a fact and tells the session.</summary>
    public static void Update<T>(this IContext context, T fact, Action<T> updateAction)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(updateAction);
        updateAction(fact);
        context.Update(fact!);
    }

    /// <summary>Finds a service.</summary>
    public static TService Resolve<TService>(this IContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return (TService)context.Resolve(typeof(TService));
    }
}
