namespace DecisionSupport.TrastuzumabResistance.Tests.Cases;

/// <summary>What a vignette expects. Everything is optional but the scope; what is not named is not checked.</summary>
internal sealed record Expectations
{
    /// <summary><c>in-scope</c>, <c>out-of-scope</c> or <c>indeterminate</c>.</summary>
    public required string Scope { get; init; }

    /// <summary>Codes of the scope's reasons: exactly these.</summary>
    public string[]? ScopeReasons { get; init; }

    /// <summary>Biomarker to state.</summary>
    public Dictionary<string, string> Findings { get; init; } = [];

    /// <summary>Mechanism to <c>likely</c>, <c>contested</c>, <c>hypothesis</c>, <c>doubtful</c>, <c>absent</c>, <c>indeterminate</c>, <c>not-assessed</c>, or <c>present</c> whatever its likelihood.</summary>
    public Dictionary<string, string> Mechanisms { get; init; } = [];

    /// <summary>Interactions that are among those said.</summary>
    public string[] Says { get; init; } = [];

    /// <summary>Interactions that are not said.</summary>
    public string[] MustNotSay { get; init; } = [];

    /// <summary>The combination that comes first.</summary>
    public string? First { get; init; }

    /// <summary>Combinations that are suggested, wherever they stand.</summary>
    public string[] Suggests { get; init; } = [];

    /// <summary>Suggested combination to tier.</summary>
    public Dictionary<string, string> Tiers { get; init; } = [];

    /// <summary>Excluded combination to reasons that must be among those given.</summary>
    public Dictionary<string, string[]> Excludes { get; init; } = [];

    /// <summary>Combinations that are not suggested, for whatever reason.</summary>
    public string[] MustNotSuggest { get; init; } = [];

    /// <summary>Suggested combination to caution codes that must be among those given.</summary>
    public Dictionary<string, string[]> Cautions { get; init; } = [];

    /// <summary>Suggested combination to profile fields that must be known first, among those given.</summary>
    public Dictionary<string, string[]> CheckBefore { get; init; } = [];

    /// <summary>Codes of data issues: exactly these.</summary>
    public string[]? Issues { get; init; }
}
