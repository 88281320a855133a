namespace DecisionSupport.Explanations;

/// <summary>One condition.</summary>
/// <param name="Outcome"><c>met</c>, <c>false</c>, <c>missing</c> or <c>equivocal</c>; of evidence, <c>counted</c> or <c>shown</c>.</param>
/// <param name="Text">The condition and what is known of it.</param>
public sealed record ExplainedCondition(string Outcome, string Text);
