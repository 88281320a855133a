using DecisionSupport.Engine.RuleModel;

namespace DecisionSupport.Engine.Compilation;

/// <summary>An equality between a member of the candidate and an earlier value: lets a step look facts up instead of testing each.</summary>
internal sealed class JoinKey(int slot, Getter ofCandidate, Code<Func<object?[], object?>> ofValues)
{
    /// <summary>Which of the node's indexes it uses.</summary>
    public int Slot { get; } = slot;

    public Getter OfCandidate { get; } = ofCandidate;

    public Code<Func<object?[], object?>> OfValues { get; } = ofValues;
}
