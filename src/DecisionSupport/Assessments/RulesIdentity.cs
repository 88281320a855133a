namespace DecisionSupport.Assessments;

/// <summary>The rule pack.</summary>
/// <param name="Pack">Id of the pack.</param>
/// <param name="Version">Version of the pack.</param>
/// <param name="Sha256">Hash over the rule and knowledge sources, lower-case hexadecimal.</param>
public sealed record RulesIdentity(string Pack, string Version, string Sha256)
{
    /// <summary>Name of the pack for people.</summary>
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>Who may use it for what.</summary>
    public string IntendedUse { get; init => field = value ?? ""; } = "";

    /// <summary>For which patients it speaks.</summary>
    public string Scope { get; init => field = value ?? ""; } = "";

    /// <summary>Who develops rules and knowledge; empty where not declared.</summary>
    public string Developer { get; init => field = value ?? ""; } = "";

    /// <summary>Who paid for the technical work; empty where not declared.</summary>
    public string Funding { get; init => field = value ?? ""; } = "";
}
