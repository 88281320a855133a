using DecisionSupport.Fhir;
using DecisionSupport.Profiles;

namespace DecisionSupport.Cli;

/// <summary>A profile, and the reading of the FHIR record from which it was made, if it was.</summary>
internal sealed record ReadInput(PatientProfile Profile, FhirReadResult? Record);
