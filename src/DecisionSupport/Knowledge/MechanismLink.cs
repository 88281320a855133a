namespace DecisionSupport.Knowledge;

/// <summary>What links a regimen to a mechanism.</summary>
/// <param name="Mechanism">Mechanism id.</param>
/// <param name="Evidence">Evidence ids of the link.</param>
/// <param name="Text">The link in words.</param>
public sealed record MechanismLink(string Mechanism, IReadOnlyList<string> Evidence, string Text);
