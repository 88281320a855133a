using DecisionSupport.Fhir.Records;
using DecisionSupport.Fhir.Therapies;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Fhir;

/// <summary>Reads drug orders on their own, such as the draft orders of a CDS Hooks request. Thread-safe.</summary>
/// <param name="knowledge">The knowledge base that knows the agents.</param>
public sealed class FhirOrderReader(KnowledgeBase knowledge)
{
    private static readonly string[] Orders = ["MedicationRequest", "MedicationOrder", "RequestGroup"];

    /// <summary>Reads every order for a drug; a regimen (RequestGroup) is read as one order of all its drugs.</summary>
    /// <param name="inputs">The pieces that hold orders, and what they refer to.</param>
    /// <returns>The orders in the order of the record. Never throws for what the pieces hold.</returns>
    public IReadOnlyList<FhirOrder> Read(IReadOnlyList<FhirInput> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var loader = new RecordLoader();
        foreach (var input in inputs)
        {
            loader.Add(new Node(input.Content, input.Path));
        }

        var record = loader.ToRecord();
        return [.. record.Resources.Where(r => r.Container is null && Orders.Contains(r.Type) && r.Node.Text("status") != "entered-in-error").Select(r => Read(r, record))];
    }

    private FhirOrder Read(Resource order, Record record) => new(
        order.Path,
        order.Id is { } id ? $"{order.Type}/{id}" : null,
        [.. AgentsOf(order, record).Distinct(StringComparer.Ordinal)],
        order.Node.Text("status") is "draft" or null || order.Node.Text("intent") is "proposal" or "plan" or "option");

    private IEnumerable<string> AgentsOf(Resource order, Record record) => order.Type == "RequestGroup"
        ? Actions.Resources(order).Select(r => record.Resolve(r, order)).OfType<Resource>().Where(r => r.Type is "MedicationRequest" or "MedicationOrder").SelectMany(r => AgentsOf(r, record))
        : Medications.Of(order, record).SelectMany(m => DrugNames.Of(m, knowledge).Agents);
}
