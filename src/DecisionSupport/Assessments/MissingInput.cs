using System.Text.Json.Serialization;

namespace DecisionSupport.Assessments;

/// <summary>Something that was not known.</summary>
public sealed record MissingInput
{
    /// <summary>Biomarker id, or null for a clinical field.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Biomarker { get; init; }

    /// <summary>Clinical field such as <c>clinical.lvefPercent</c>, or null for a biomarker.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Field { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Why it is missing, as a code.</summary>
    public MissingKind Kind { get; init; }

    /// <summary>Why it is missing: not reported, equivocal, failed ...</summary>
    public required string Reason { get; init; }

    /// <summary>What each possible answer would add or remove; empty where no single answer changes anything.</summary>
    public required IReadOnlyList<PossibleAnswer> WouldChange { get; init; }
}
