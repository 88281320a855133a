namespace DecisionSupport.Facts;

/// <summary>One condition of a placement and whether it holds.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Outcome">Whether it holds.</param>
/// <param name="Text">The condition and the patient's state, in plain words.</param>
public sealed record Criterion(CriterionKind Kind, CriterionOutcome Outcome, string Text)
{
    /// <summary>True unless the condition is known to fail or cannot be told.</summary>
    public bool Holds => Outcome == CriterionOutcome.Met;
}
