namespace DecisionSupport.Facts;

/// <summary>A finding that shows a mechanism.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Mechanism">Mechanism id.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Text">What the finding means, in plain words.</param>
public sealed record MechanismSupport(string Rule, string Mechanism, BiomarkerFinding Finding, string Text);
