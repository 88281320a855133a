using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Therapies;

/// <summary>First and last day of an order, a statement or an administration.</summary>
internal static class TherapyDates
{
    public static (FhirDate? Start, FhirDate? End) Of(Resource resource)
    {
        var node = resource.Node;
        switch (resource.Type)
        {
            case "MedicationRequest" or "MedicationOrder":
                var bounds = node.Items("dosageInstruction").Select(d => d["timing"]?["repeat"]?["boundsPeriod"]).FirstOrDefault(b => b is not null);
                return (FhirDate.Of(bounds?["start"]) ?? FhirDate.Of(node["authoredOn"]) ?? FhirDate.Of(node["dateWritten"]), FhirDate.Of(bounds?["end"]) ?? FhirDate.Of(node["dateEnded"]));
            case "MedicationDispense":
                return (FhirDate.Of(node["whenHandedOver"]) ?? FhirDate.Of(node["whenPrepared"]), null);
            default:
                var (moment, period) = (node["effectiveDateTime"] ?? node["occurenceDateTime"] ?? node["effectiveTimeDateTime"], node["effectivePeriod"] ?? node["occurencePeriod"] ?? node["effectiveTimePeriod"]);
                return moment is not null ? (FhirDate.Of(moment), null) : (FhirDate.Of(period?["start"]), FhirDate.Of(period?["end"]));
        }
    }
}
