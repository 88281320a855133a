using DecisionSupport.Assessments;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir;

/// <summary>Writes an assessment as FHIR R4: the same assessment, profile and options give the same bytes.</summary>
public static class FhirAssessmentWriter
{
    /// <summary>
    /// Writes a Bundle: one GuidanceResponse that names what was missing, therapeutic-implication Observations, a RequestGroup of options with intent
    /// proposal, a DetectedIssue for every contraindication and caution, Provenance, the report, and the profile's results that did not come from a FHIR resource.
    /// </summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="profile">The profile that was assessed.</param>
    /// <param name="options">Choices; null = defaults.</param>
    /// <returns>UTF-8 JSON, ending in a line feed.</returns>
    public static byte[] Write(Assessment assessment, PatientProfile profile, FhirWriteOptions? options = null) => throw new NotImplementedException();
}
