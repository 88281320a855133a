namespace DecisionSupport.Profiles;

/// <summary>What is known of one patient: the input of an assessment.</summary>
public sealed record PatientProfile
{
    /// <summary>Version of the profile format; <c>1.0</c>.</summary>
    public string SchemaVersion { get; init; } = "1.0";

    /// <summary>Identifier chosen by the caller; never logged.</summary>
    public required string ProfileId { get; init; }

    /// <summary>The day for which the profile speaks; null = the day of the assessment.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The person.</summary>
    public PatientFacts Patient { get; init; } = new();

    /// <summary>The disease.</summary>
    public required DiseaseFacts Disease { get; init; }

    /// <summary>Laboratory results; may be empty.</summary>
    public required IReadOnlyList<BiomarkerResult> Results { get; init; }

    /// <summary>Earlier and present cancer therapy.</summary>
    public IReadOnlyList<Therapy> Therapies { get; init; } = [];

    /// <summary>Clinical facts that bear on safety.</summary>
    public ClinicalFacts Clinical { get; init; } = new();

    /// <summary>Other medicines by name; null = not known, empty = none.</summary>
    public IReadOnlyList<string>? Medications { get; init; }
}
