namespace DecisionSupport.Knowledge;

/// <summary>Another medicine and its interaction classes.</summary>
public sealed record MedicationDefinition
{
    /// <summary>International non-proprietary name, lower case.</summary>
    public required string Name { get; init; }

    /// <summary>Other names.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = value ?? []; } = [];

    /// <summary>Interaction classes.</summary>
    public required IReadOnlyList<string> Classes { get; init; }

    /// <summary>Reference id, or null.</summary>
    public string? Reference { get; init; }
}
