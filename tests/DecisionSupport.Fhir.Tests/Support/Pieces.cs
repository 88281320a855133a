using System.Text.Json;

namespace DecisionSupport.Fhir.Tests.Support;

/// <summary>Takes the resources out of a larger document, as a service takes them out of a request.</summary>
internal static class Pieces
{
    public static IEnumerable<FhirInput> Of(JsonElement element, string path = "")
    {
        if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("resourceType", out _))
        {
            yield return new FhirInput(path, element);
            yield break;
        }

        var parts = element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Select(m => (m.Name, m.Value)),
            JsonValueKind.Array => element.EnumerateArray().Select((item, i) => (Name: $"{i}", Value: item)),
            _ => [],
        };
        foreach (var piece in parts.SelectMany(p => Of(p.Value, path + "/" + p.Name)))
        {
            yield return piece;
        }
    }
}
