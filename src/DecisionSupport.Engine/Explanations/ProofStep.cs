namespace DecisionSupport.Engine.Explanations;

/// <summary>A firing that yielded a fact.</summary>
/// <param name="RuleName">The rule.</param>
/// <param name="Premises">The proofs of the facts that it matched, also those inside collections.</param>
public sealed record ProofStep(string RuleName, IReadOnlyList<Proof> Premises);
