using DecisionSupport.Fhir.Records;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Reading;

/// <summary>A laboratory result and where it was read.</summary>
internal sealed record DraftResult(BiomarkerResult Result, Resource Resource, Node Place);
