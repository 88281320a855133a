using DecisionSupport.Engine.Compilation;
using DecisionSupport.Engine.Extensibility;
using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Runtime;

internal sealed class ActionInvocation(ActionRunner runner, ActionCode action, object[] arguments) : IActionInvocation
{
    public IReadOnlyCollection<object> Arguments { get; } = arguments;

    public ActionTrigger Trigger => action.Element.ActionTrigger;

    public void Invoke() => runner.Invoke(action);
}
