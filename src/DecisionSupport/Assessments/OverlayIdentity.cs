namespace DecisionSupport.Assessments;

/// <summary>What a site changed of the knowledge on which a result stands.</summary>
/// <param name="Name">Name of the site, as its overlay has it.</param>
/// <param name="Sha256">Hash over the overlay file, lower-case hexadecimal.</param>
/// <param name="Changes">Every change in a plain sentence.</param>
public sealed record OverlayIdentity(string Name, string Sha256, IReadOnlyList<string> Changes);
