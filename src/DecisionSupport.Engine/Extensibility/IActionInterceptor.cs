using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Extensibility;

/// <summary>Runs a rule's actions in place of the session. Errors of the actions reach it unwrapped.</summary>
public interface IActionInterceptor
{
    /// <summary>Runs the actions, or not.</summary>
    void Intercept(IContext context, IEnumerable<IActionInvocation> actions);
}
