using System.Text.Json.Nodes;

namespace DecisionSupport.Server.Tests.Support;

/// <summary>Hook calls of our own making, each valid until a test breaks it. Every name, id and date in them is invented and can be looked for in logs.</summary>
internal static class Calls
{
    public const string PatientView = "/cds-services/her2-patient-view";
    public const string Orders = "/cds-services/her2-orders";
    public const string PatientId = "pat-zx81";
    public const string FamilyName = "Quillfeather";
    public const string BirthDate = "1971-04-17";

    /// <summary>HER2-positive metastatic disease after trastuzumab and pertuzumab with docetaxel.</summary>
    public static JsonObject View() => new()
    {
        ["hook"] = "patient-view",
        ["hookInstance"] = "83b663b5-f136-478c-ac01-58cb7524544c",
        ["context"] = new JsonObject { ["userId"] = "Practitioner/dr-1", ["patientId"] = PatientId },
        ["prefetch"] = Prefetch(),
    };

    public static JsonObject Select(params string[] drugs) => Ordering("order-select", drugs);

    public static JsonObject Sign(params string[] drugs) => Ordering("order-sign", drugs);

    public static JsonObject Prefetch() => new()
    {
        ["patient"] = Patient(),
        ["conditions"] = Results(
            Condition("c1", "254837009", "Malignant neoplasm of breast", "2019-05-02"),
            Condition("c2", "94381002", "Secondary malignant neoplasm of liver", "2025-01-03")),
        ["her2"] = Results(Her2()),
        ["medications"] = Results(),
        ["statements"] = Results(
            Statement("m1", "trastuzumab", "224905", "2025-01-10", "2026-07-20"),
            Statement("m2", "pertuzumab", "1298944", "2025-01-10", "2026-07-20"),
            Statement("m3", "docetaxel", "72962", "2025-01-10", "2025-06-20")),
        ["lvef"] = Results(Observation("l1", "10230-1", new JsonObject { ["value"] = 58, ["unit"] = "%", ["system"] = "http://unitsofmeasure.org", ["code"] = "%" })),
    };

    public static JsonObject Patient(string id = PatientId) => new()
    {
        ["resourceType"] = "Patient",
        ["id"] = id,
        ["name"] = new JsonArray(new JsonObject { ["family"] = FamilyName, ["given"] = new JsonArray("Zelda") }),
        ["birthDate"] = BirthDate,
        ["gender"] = "female",
    };

    public static JsonObject Her2(string patient = PatientId) => Subject(patient, new JsonObject
    {
        ["resourceType"] = "Observation",
        ["id"] = "o1",
        ["status"] = "final",
        ["code"] = Coded("http://loinc.org", "85319-2", "HER2 [Presence] in Breast cancer specimen by Immune stain"),
        ["effectiveDateTime"] = "2026-08-03",
        ["valueString"] = "IHC 3+",
    });

    public static JsonObject Observation(string id, string loinc, JsonObject quantity) => Subject(PatientId, new JsonObject
    {
        ["resourceType"] = "Observation",
        ["id"] = id,
        ["status"] = "final",
        ["code"] = Coded("http://loinc.org", loinc, loinc),
        ["effectiveDateTime"] = "2026-11-02",
        ["valueQuantity"] = quantity,
    });

    /// <summary>A Bundle of search results.</summary>
    public static JsonObject Results(params JsonObject[] resources) => new()
    {
        ["resourceType"] = "Bundle",
        ["type"] = "searchset",
        ["total"] = resources.Length,
        ["entry"] = new JsonArray([.. resources.Select(r => (JsonNode)new JsonObject { ["resource"] = r })]),
    };

    public static JsonObject Outcome(string severity = "error") => new()
    {
        ["resourceType"] = "OperationOutcome",
        ["issue"] = new JsonArray(new JsonObject { ["severity"] = severity, ["code"] = "timeout" }),
    };

    public static JsonObject Order(string id, string drug) => Subject(PatientId, new JsonObject
    {
        ["resourceType"] = "MedicationRequest",
        ["id"] = id,
        ["status"] = "draft",
        ["intent"] = "order",
        ["medicationCodeableConcept"] = new JsonObject { ["text"] = drug },
    });

    private static JsonObject Ordering(string hook, string[] drugs)
    {
        var orders = drugs.Select((d, i) => Order($"order-{i}", d)).ToArray();
        var context = new JsonObject
        {
            ["userId"] = "Practitioner/dr-1",
            ["patientId"] = PatientId,
            ["draftOrders"] = new JsonObject { ["resourceType"] = "Bundle", ["entry"] = new JsonArray([.. orders.Select(o => (JsonNode)new JsonObject { ["resource"] = o })]) },
        };
        if (hook == "order-select")
        {
            context["selections"] = new JsonArray("MedicationRequest/order-0");
        }

        return new JsonObject { ["hook"] = hook, ["hookInstance"] = "d28ef0e9-2c7a-40f2-bf0e-4365bb69b692", ["context"] = context, ["prefetch"] = Prefetch() };
    }

    private static JsonObject Condition(string id, string snomed, string text, string onset) => Subject(PatientId, new JsonObject
    {
        ["resourceType"] = "Condition",
        ["id"] = id,
        ["clinicalStatus"] = Coded("http://terminology.hl7.org/CodeSystem/condition-clinical", "active", "Active"),
        ["verificationStatus"] = Coded("http://terminology.hl7.org/CodeSystem/condition-ver-status", "confirmed", "Confirmed"),
        ["code"] = Coded("http://snomed.info/sct", snomed, text),
        ["onsetDateTime"] = onset,
    });

    private static JsonObject Statement(string id, string drug, string rxNorm, string start, string end) => Subject(PatientId, new JsonObject
    {
        ["resourceType"] = "MedicationStatement",
        ["id"] = id,
        ["status"] = "completed",
        ["medicationCodeableConcept"] = Coded("http://www.nlm.nih.gov/research/umls/rxnorm", rxNorm, drug),
        ["effectivePeriod"] = new JsonObject { ["start"] = start, ["end"] = end },
    });

    private static JsonObject Coded(string system, string code, string display) => new()
    {
        ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code, ["display"] = display }),
        ["text"] = display,
    };

    private static JsonObject Subject(string patient, JsonObject resource)
    {
        resource["subject"] = new JsonObject { ["reference"] = "Patient/" + patient };
        return resource;
    }
}
