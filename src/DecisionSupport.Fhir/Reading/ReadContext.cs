using DecisionSupport.Fhir.Records;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Fhir.Reading;

/// <summary>What every reader works with.</summary>
/// <param name="Record">The whole record.</param>
/// <param name="Usable">The resources that speak of this patient, are valid by their status and are not dated after the day of the profile.</param>
/// <param name="Knowledge">Knows biomarkers and agents.</param>
/// <param name="AsOf">The day for which the profile speaks.</param>
/// <param name="Journal">Takes down what becomes of each resource.</param>
/// <param name="Draft">The profile so far.</param>
internal sealed record ReadContext(Record Record, IReadOnlyList<Resource> Usable, KnowledgeBase Knowledge, DateOnly AsOf, Journal Journal, Draft Draft)
{
    public IEnumerable<Resource> OfType(params ReadOnlySpan<string> types)
    {
        var wanted = types.ToArray();
        return Usable.Where(r => wanted.Contains(r.Type));
    }
}
