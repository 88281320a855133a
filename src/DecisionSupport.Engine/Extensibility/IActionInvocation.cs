using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Extensibility;

/// <summary>An action that is about to run.</summary>
public interface IActionInvocation
{
    /// <summary>The values that the action uses.</summary>
    IReadOnlyCollection<object> Arguments { get; }

    /// <summary>The triggers of the action.</summary>
    ActionTrigger Trigger { get; }

    /// <summary>Runs the action.</summary>
    void Invoke();
}
