namespace DecisionSupport;

/// <summary>What a caller may choose for one assessment.</summary>
public sealed record AssessmentOptions
{
    /// <summary>The jurisdictions that are known.</summary>
    public static readonly IReadOnlyList<string> Jurisdictions = ["US", "EU", "CN"];

    private readonly string? _jurisdiction;

    /// <summary>Jurisdiction for which tiers are decided: US, EU or CN. Where none is named it is that of the site's overlay, else US.</summary>
    public string Jurisdiction
    {
        get => _jurisdiction ?? "US";
        init => _jurisdiction = value;
    }

    /// <summary>Day for which the assessment speaks; null = the profile's, else the UTC day of <see cref="Now"/>.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The instant of the run; null = the clock.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>
    /// Whether to work out what each missing answer would change, by running the rules once for every possible one (default). False = missing inputs are
    /// named only, which takes a fiftieth of the time, and a data issue says so: for short answers such as cards, not for reports.
    /// </summary>
    public bool ExploreMissing { get; init; } = true;

    /// <summary>The jurisdiction that the caller named, or null.</summary>
    internal string? NamedJurisdiction => _jurisdiction;
}
