namespace DecisionSupport.Assessments;

/// <summary>The knowledge base.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Date">The day to which it is current.</param>
/// <param name="Sha256">Hash over its compiled form, lower-case hexadecimal.</param>
public sealed record KnowledgeIdentity(string Version, DateOnly Date, string Sha256);
