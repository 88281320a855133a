namespace DecisionSupport.Engine.Explanations;

/// <summary>What became of one condition of a rule.</summary>
/// <param name="Text">The condition as its author wrote it; no fact is in it.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Facts">Facts of the type that it is about; null where it is about none.</param>
/// <param name="Candidates">Those of them that satisfy it as far as it looks at nothing else; null where it is about none.</param>
/// <param name="Nearest">Where it is not met: the facts that satisfy most of it, at most three, as the host describes them; by default their types.</param>
public sealed record ConditionAnswer(
    string Text,
    ConditionOutcome Outcome,
    int? Facts,
    int? Candidates,
    IReadOnlyList<string> Nearest)
{
    /// <summary>The answer in one line.</summary>
    public override string ToString() => Outcome switch
    {
        ConditionOutcome.Met => $"{Text}: met",
        ConditionOutcome.NoSuchFact => $"{Text}: no such fact",
        ConditionOutcome.NotReached => $"{Text}: depends on the above{Count}{Near}",
        _ => $"{Text}: false{Count}{Near}",
    };

    private string Count => Facts is null ? string.Empty : $", {Candidates} of {Facts} by itself";

    private string Near => Nearest.Count == 0 ? string.Empty : $"; nearest: {string.Join(", ", Nearest)}";
}
