using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir;

/// <summary>What a caller tells the reader that a record does not say of itself.</summary>
public sealed record FhirReadOptions
{
    /// <summary>The day for which the profile shall speak. What is dated later is not used, and that is reported.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The patient whose profile is wanted, as <c>Patient/123</c>, a bare id or a full URL; null where the record holds one patient only.</summary>
    public string? Patient { get; init; }

    /// <summary>The profile's id. Choose one that does not identify the patient.</summary>
    public string ProfileId { get; init => field = value ?? "fhir"; } = "fhir";

    /// <summary>Setting of the disease where the record does not show it; distant metastases in the record go before it. Null = a record that does not show it gives no profile.</summary>
    public DiseaseSetting? Setting { get; init; }
}
