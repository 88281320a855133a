using System.Text.Json.Nodes;

namespace DecisionSupport.Load;

/// <summary>
/// A patient-view call of a patient with metastatic disease: 11 prefetch keys, 114 resources, 49 kB, of which a dozen bear on the answer. All of it is
/// invented.
/// </summary>
internal static class TypicalCall
{
    private const string Loinc = "http://loinc.org";
    private const string Patient = "Patient/p1";

    public static byte[] Bytes { get; } = System.Text.Encoding.UTF8.GetBytes(Build().ToJsonString());

    private static JsonObject Build() => new()
    {
        ["hook"] = "patient-view",
        ["hookInstance"] = "83b663b5-f136-478c-ac01-58cb7524544c",
        ["context"] = new JsonObject { ["userId"] = "Practitioner/1", ["patientId"] = "p1" },
        ["prefetch"] = new JsonObject
        {
            ["patient"] = new JsonObject { ["resourceType"] = "Patient", ["id"] = "p1", ["birthDate"] = "1971-04-17", ["gender"] = "female" },
            ["conditions"] = Bundle([Condition(0, "254837009", "Malignant neoplasm of breast"), Condition(1, "94381002", "Secondary malignant neoplasm of liver"), .. Many(18, i => Condition(i + 2, "38341003", "Hypertensive disorder"))]),
            ["her2"] = Bundle([Text("h1", "85319-2", "IHC 3+"), Text("h2", "85319-2", "IHC 3+")]),
            ["receptors"] = Bundle([Percent("r1", "85329-1", 0), Percent("r2", "85325-9", 0)]),
            ["variants"] = Bundle([Variant("v1", "HGNC:8975", "PIK3CA", "p.H1047R"), Variant("v2", "HGNC:11998", "TP53", "p.R175H")]),
            ["performance"] = Bundle(),
            ["lvef"] = Bundle([.. Many(6, i => Percent($"l{i}", "10230-1", 55 + i))]),
            ["medications"] = Bundle([.. Many(20, i => Drug("MedicationRequest", i, "omeprazole 20 MG Oral Capsule", "2026-01-01", null))]),
            ["administrations"] = Bundle([.. Many(40, i => Drug("MedicationAdministration", i, i % 2 == 0 ? "trastuzumab" : "pertuzumab", $"2025-{1 + (i / 4):00}-{1 + (i % 4 * 7):00}", null))]),
            ["statements"] = Bundle([Drug("MedicationStatement", 0, "docetaxel", "2025-01-10", "2025-06-20")]),
            ["reports"] = Bundle([.. Many(20, i => Text($"t{i}", "51969-4", "A narrative that this service does not read, of the length that such narratives have in a record."))]),
        },
    };

    private static IEnumerable<JsonObject> Many(int count, Func<int, JsonObject> make) => Enumerable.Range(0, count).Select(make);

    private static JsonObject Bundle(params IEnumerable<JsonObject> resources)
    {
        var entries = new JsonArray([.. resources.Select(r => (JsonNode)new JsonObject { ["fullUrl"] = $"https://ehr.example.org/fhir/{r["resourceType"]}/{r["id"]}", ["resource"] = r })]);
        return new JsonObject { ["resourceType"] = "Bundle", ["type"] = "searchset", ["total"] = entries.Count, ["entry"] = entries };
    }

    private static JsonObject Resource(string type, string id) => new()
    {
        ["resourceType"] = type,
        ["id"] = id,
        ["meta"] = new JsonObject { ["versionId"] = "1", ["lastUpdated"] = "2026-11-01T08:00:00Z" },
        ["subject"] = new JsonObject { ["reference"] = Patient },
    };

    private static JsonObject Coded(string system, string code, string text) => new()
    {
        ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code, ["display"] = text }),
        ["text"] = text,
    };

    private static JsonObject Condition(int id, string snomed, string text)
    {
        var condition = Resource("Condition", $"c{id}");
        condition["clinicalStatus"] = Coded("http://terminology.hl7.org/CodeSystem/condition-clinical", "active", "Active");
        condition["code"] = Coded("http://snomed.info/sct", snomed, text);
        condition["onsetDateTime"] = "2025-01-03";
        return condition;
    }

    private static JsonObject Observation(string id, string loinc)
    {
        var observation = Resource("Observation", id);
        observation["status"] = "final";
        observation["code"] = Coded(Loinc, loinc, loinc);
        observation["effectiveDateTime"] = "2026-08-03";
        return observation;
    }

    private static JsonObject Text(string id, string loinc, string value)
    {
        var observation = Observation(id, loinc);
        observation["valueString"] = value;
        return observation;
    }

    private static JsonObject Percent(string id, string loinc, int value)
    {
        var observation = Observation(id, loinc);
        observation["valueQuantity"] = new JsonObject { ["value"] = value, ["unit"] = "%", ["system"] = "http://unitsofmeasure.org", ["code"] = "%" };
        return observation;
    }

    private static JsonObject Variant(string id, string hgnc, string gene, string protein)
    {
        var observation = Observation(id, "69548-6");
        observation["valueCodeableConcept"] = Coded(Loinc, "LA9633-4", "Present");
        observation["component"] = new JsonArray(
            new JsonObject { ["code"] = Coded(Loinc, "48018-6", "Gene studied"), ["valueCodeableConcept"] = Coded("http://www.genenames.org/geneId", hgnc, gene) },
            new JsonObject { ["code"] = Coded(Loinc, "48005-3", "Amino acid change"), ["valueCodeableConcept"] = Coded("http://varnomen.hgvs.org", protein, protein) });
        return observation;
    }

    private static JsonObject Drug(string type, int id, string name, string start, string? end)
    {
        var drug = Resource(type, $"d{id}");
        drug["status"] = type == "MedicationRequest" ? "active" : "completed";
        drug["medicationCodeableConcept"] = new JsonObject { ["text"] = name };
        switch (type)
        {
            case "MedicationRequest":
                drug["intent"] = "order";
                drug["authoredOn"] = start;
                break;
            case "MedicationAdministration":
                drug["effectiveDateTime"] = start;
                break;
            default:
                drug["effectivePeriod"] = new JsonObject { ["start"] = start, ["end"] = end };
                break;
        }

        return drug;
    }
}
