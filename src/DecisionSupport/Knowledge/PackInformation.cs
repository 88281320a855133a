namespace DecisionSupport.Knowledge;

/// <summary>What a rule pack is for.</summary>
/// <param name="Id">Id of the pack.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Version">Version of the knowledge.</param>
/// <param name="Date">The day to which the knowledge is current.</param>
/// <param name="IntendedUse">Who may use it for what.</param>
/// <param name="Scope">For which patients it speaks.</param>
/// <param name="ReviewClaims">Number of claims of the review on which it is built, or null.</param>
/// <param name="ReviewStatements">Number of statements that stand only in titles of the review's reference list, or null.</param>
/// <param name="Developer">Who develops rules and knowledge, or null.</param>
/// <param name="Funding">Who paid for the technical work, or null.</param>
public sealed record PackInformation(
    string Id,
    string Name,
    string Version,
    DateOnly Date,
    string IntendedUse,
    string Scope,
    int? ReviewClaims = null,
    int? ReviewStatements = null,
    string? Developer = null,
    string? Funding = null);
