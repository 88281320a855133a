using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Compilation;

/// <summary>An equality between a member of the candidate and an earlier value: lets a step look facts up instead of testing each.</summary>
internal sealed class JoinKey(int slot, Func<object, object?> ofCandidate, Code<Func<object?[], object?>> ofValues)
{
    /// <summary>Which of the node's indexes it uses.</summary>
    public int Slot { get; } = slot;

    public Func<object, object?> OfCandidate { get; } = ofCandidate;

    public Code<Func<object?[], object?>> OfValues { get; } = ofValues;
}
