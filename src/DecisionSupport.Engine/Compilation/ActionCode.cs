using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Compilation;

/// <summary>An action, compiled: either <see cref="Do"/> or <see cref="Yield"/> is set.</summary>
internal sealed class ActionCode
{
    public required ActionElement Element { get; init; }

    public required ActionTrigger Trigger { get; init; }

    public Code<Action<IContext, object?[]>>? Do { get; init; }

    public Code<Func<IContext, object?[], object?>>? Yield { get; init; }

    public Code<Func<IContext, object?[], object?, object?>>? YieldUpdate { get; init; }

    /// <summary>The slots of the values that the action uses.</summary>
    public required int[] Slots { get; init; }
}
