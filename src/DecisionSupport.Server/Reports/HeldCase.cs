using DecisionSupport.Fhir;
using DecisionSupport.Profiles;

namespace DecisionSupport.Server.Reports;

/// <summary>A case whose report can still be opened: the report itself is written when someone asks for it.</summary>
internal sealed record HeldCase(PatientProfile Profile, AssessmentOptions Options, FhirReadResult Reading);
