using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Biomarkers;

/// <summary>What a value gave: results, or why it gave none.</summary>
internal sealed record ReadValue
{
    /// <summary>Results without day, specimen and status.</summary>
    public IReadOnlyList<BiomarkerResult> Results { get; init; } = [];

    /// <summary>Code of the reason why it gave none.</summary>
    public string? Code { get; init; }

    /// <summary>The reason in plain words.</summary>
    public string? Reason { get; init; }

    /// <summary>What the reader should know although it was used.</summary>
    public string? Note { get; init; }

    /// <summary>Whether what the reader should know puts the result in doubt.</summary>
    public bool IsDoubtful { get; init; }

    public static ReadValue Of(BiomarkerResult result, string? note = null) => new() { Results = [result], Note = note };

    public static ReadValue Refuse(string code, string reason) => new() { Code = code, Reason = reason };
}
