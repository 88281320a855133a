using DecisionSupport.Assessments;
using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Reading;

/// <summary>Sorts out what must not be read at all, before anything looks at values.</summary>
internal sealed class Usability(PatientChoice patient, DateOnly asOf, Journal journal)
{
    private static readonly HashSet<string> Read =
    [
        "Patient", "Observation", "Condition", "Procedure", "Specimen", "DiagnosticReport", "Medication", "RequestGroup",
        "MedicationRequest", "MedicationOrder", "MedicationAdministration", "MedicationStatement", "MedicationUsage", "MedicationDispense",
    ];

    private static readonly HashSet<string> AboutNobody = ["Medication", "Patient"];

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public IReadOnlyList<Resource> Of(Record record)
    {
        var withdrawn = Withdrawn(record);
        return [.. record.Resources.Where(r => IsUsable(r, withdrawn))];
    }

    private bool IsUsable(Resource resource, HashSet<Resource> withdrawn)
    {
        if (resource.Container is not null)
        {
            journal.NotUsed(resource, "contained", "is read only as part of the resource that contains it");
            return false;
        }

        if (!Read.Contains(resource.Type) || IsRepeated(resource))
        {
            return false;
        }

        var node = resource.Node;
        if (node.Text("status") == "entered-in-error" || Concept.Of(node["verificationStatus"]).Codings.Any(c => c.Code == "entered-in-error"))
        {
            journal.Refused(resource, IssueSeverity.Info, node, "entered-in-error", "is marked as entered in error");
        }
        else if (withdrawn.Contains(resource))
        {
            journal.Refused(resource, IssueSeverity.Warning, node, "report-withdrawn", "belongs to a report that was entered in error or cancelled");
        }
        else if (resource.Type == "Patient")
        {
            if (resource != patient.Patient)
            {
                journal.NotUsed(resource, "other-patient", "is another patient");
            }
        }
        else if (patient.Concerns(resource) == false && !AboutNobody.Contains(resource.Type))
        {
            journal.Refused(resource, IssueSeverity.Warning, node, "other-patient", "speaks of another patient");
        }
        else if (node["modifierExtension"] is not null || node["implicitRules"] is not null)
        {
            journal.Refused(resource, IssueSeverity.Warning, node, "modified-meaning", "carries a modifier that can change its meaning and that is not known here");
        }
        else if (DateOf(resource) is { Day: { } day } && day > asOf)
        {
            journal.Refused(resource, IssueSeverity.Info, node, "after-the-day", "is dated after the day of the assessment");
        }
        else
        {
            if (patient.Concerns(resource) is null && !AboutNobody.Contains(resource.Type))
            {
                journal.Issue(IssueSeverity.Info, resource.Path, "no-subject", "Names no patient; it was read as this patient's, because it came with the record.");
            }

            return true;
        }

        return resource.Type == "Patient" && resource == patient.Patient && !journal.WasRefused(resource);
    }

    private bool IsRepeated(Resource resource)
    {
        if (resource.Reference is not { } reference)
        {
            return false;
        }

        if (!_seen.Add(resource.Type + " " + reference + "\n" + resource.Node.Element.GetRawText()))
        {
            journal.NotUsed(resource, "repeated", "is the same as a resource before it");
            return true;
        }

        if (!_seen.Add(resource.Type + " " + reference))
        {
            journal.Issue(IssueSeverity.Warning, resource.Path, "two-versions", "Another resource of the record has the same identity and other content; both were read.");
        }

        return false;
    }

    // Results stay behind where a report was withdrawn; they are withdrawn with it.
    private static HashSet<Resource> Withdrawn(Record record) =>
    [
        .. record.OfType("DiagnosticReport").Where(r => r.Node.Text("status") is "entered-in-error" or "cancelled")
            .SelectMany(r => r.Node.Items("result").Select(reference => record.Resolve(reference, r))).OfType<Resource>(),
    ];

    private static FhirDate? DateOf(Resource resource) => resource.Type switch
    {
        "Observation" or "DiagnosticReport" => ObservationDate.Of(resource),
        "Condition" => FhirDate.Of(resource.Node["recordedDate"]) ?? FhirDate.Of(resource.Node["onsetDateTime"]),
        _ => null,
    };
}
