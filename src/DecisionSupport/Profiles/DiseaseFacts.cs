namespace DecisionSupport.Profiles;

/// <summary>The disease.</summary>
public sealed record DiseaseFacts
{
    /// <summary>Setting.</summary>
    public required DiseaseSetting Setting { get; init; }

    /// <summary>Stage in words, or null.</summary>
    public string? Stage { get; init; }

    /// <summary>Day on which metastatic disease was diagnosed, or null.</summary>
    public DateOnly? MetastaticSince { get; init; }

    /// <summary>Residual invasive disease after neoadjuvant therapy.</summary>
    public Answer ResidualInvasiveDisease { get; init; } = Answer.Unknown;

    /// <summary>Sites of disease in words.</summary>
    public IReadOnlyList<string> Sites { get; init; } = [];

    /// <summary>Brain metastases.</summary>
    public BrainMetastases BrainMetastases { get; init; } = BrainMetastases.Unknown;

    /// <summary>ECOG performance status, 0 to 5.</summary>
    public int? Ecog { get; init; }
}
