namespace DecisionSupport.Fhir;

/// <summary>What goes into a bundle besides the assessment.</summary>
public sealed record FhirWriteOptions
{
    /// <summary>Reference to the patient, such as <c>Patient/123</c>; null = resources name no subject.</summary>
    public string? Patient { get; init; }

    /// <summary>The report as HTML, attached as a DocumentReference; null = none.</summary>
    public string? HtmlReport { get; init; }

    /// <summary>Whether the bundle is for a server to store (<c>transaction</c>, each entry with its request) or a <c>collection</c>, the default.</summary>
    public bool AsTransaction { get; init; }
}
