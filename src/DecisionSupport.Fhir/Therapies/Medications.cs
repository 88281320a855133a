using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Therapies;

/// <summary>Finds the medication of an order, a statement or an administration, wherever it stands.</summary>
internal static class Medications
{
    public static IReadOnlyList<Concept> Of(Resource resource, Record record)
    {
        var node = resource.Node;
        if (node["medicationCodeableConcept"] is { } concept)
        {
            return [Concept.Of(concept)];
        }

        var reference = node["medicationReference"] ?? node["medication"]?["reference"];
        if (reference is null)
        {
            return [Concept.Of(node["medication"])];
        }

        if (record.Resolve(reference, resource) is { Type: "Medication" } medication)
        {
            var code = medication.Code;
            var ingredients = medication.Node.Items("ingredient").Select(i => Concept.Of(i["itemCodeableConcept"] ?? i["item"])).Where(c => !c.IsEmpty).ToList();
            return code.IsEmpty && ingredients.Count > 0 ? ingredients : [code];
        }

        return [new Concept([], reference.Value.Text("display"))];
    }
}
