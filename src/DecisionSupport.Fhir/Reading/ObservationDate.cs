using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Reading;

/// <summary>The clinically relevant day of an observation; when it was issued is not when the specimen was taken.</summary>
internal static class ObservationDate
{
    public static FhirDate? Of(Resource resource) =>
        FhirDate.Of(resource.Node["effectiveDateTime"])
        ?? FhirDate.Of(resource.Node["effectiveInstant"])
        ?? FhirDate.Of(resource.Node["effectivePeriod"]?["start"])
        ?? FhirDate.Of(resource.Node["effectivePeriod"]?["end"]);
}
