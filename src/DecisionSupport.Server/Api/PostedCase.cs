using DecisionSupport.Fhir;
using DecisionSupport.Profiles;

namespace DecisionSupport.Server.Api;

/// <summary>A case that was posted: a profile, or what was read from a FHIR record.</summary>
internal sealed record PostedCase(PatientProfile Profile, FhirReadResult? Reading)
{
    /// <summary>The patient's reference in the record, or null.</summary>
    public string? Patient => Reading?.Patient;
}
