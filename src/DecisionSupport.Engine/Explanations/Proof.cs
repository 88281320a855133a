namespace DecisionSupport.Engine.Explanations;

/// <summary>A fact and what it stands on.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="IsStated">Whether the host or an action inserted it, so that it needs no reason.</param>
/// <param name="Reasons">What yielded it; several only where equal facts are merged.</param>
public sealed record Proof(object Fact, bool IsStated, IReadOnlyList<ProofStep> Reasons);
