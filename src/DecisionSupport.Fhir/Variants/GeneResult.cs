using DecisionSupport.Fhir.Codes;
using DecisionSupport.Fhir.Records;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Variants;

/// <summary>What was read of one gene in one observation.</summary>
internal sealed record GeneResult(Resource Observation, Gene Gene, GeneReading Reading, Specimen? Origin, DateOnly? Collected, ResultStatus Status);
