namespace DecisionSupport.Fhir;

/// <summary>Whether a resource entered the profile.</summary>
public enum FhirResourceUse
{
    /// <summary>It gave the profile something, or told how to read another resource.</summary>
    Used,

    /// <summary>It gave nothing; the reason is named.</summary>
    NotUsed,
}
