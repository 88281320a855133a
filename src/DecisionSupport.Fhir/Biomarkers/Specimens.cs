using DecisionSupport.Fhir.Records;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Biomarkers;

/// <summary>Where a specimen came from, if the record says so. The breast is no proof of a primary tumour, a relapse may lie there.</summary>
internal static class Specimens
{
    private static readonly HashSet<string> BloodCodes = ["119297000", "420135007", "119361006", "BLD", "PLAS"];
    private static readonly HashSet<string> SerumCodes = ["119364003", "SER"];

    public static (Specimen? Origin, Resource? Resource) Of(Resource observation, Record record)
    {
        var resource = record.Resolve(observation.Node["specimen"], observation);
        if (resource?.Type != "Specimen")
        {
            return (null, null);
        }

        var node = resource.Node;
        var concepts = new[] { Concept.Of(node["type"]), Concept.Of(node["collection"]?["bodySite"]), Concept.Of(node["collection"]?["method"]) }
            .Concat(node.Items("condition").Select(c => Concept.Of(c))).ToList();
        var words = string.Join('\n', concepts.SelectMany(c => c.Texts)).ToLowerInvariant();
        var codes = concepts.SelectMany(c => c.Codings).Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        Specimen? origin = (words.Contains("metasta", StringComparison.Ordinal), words.Contains("primary", StringComparison.Ordinal)) switch
        {
            (true, false) => Specimen.Metastasis,
            (false, true) => Specimen.Primary,
            (true, true) => null,
            _ when codes.Overlaps(SerumCodes) || words.Contains("serum", StringComparison.Ordinal) => Specimen.Serum,
            _ when codes.Overlaps(BloodCodes) || words.Contains("blood", StringComparison.Ordinal) || words.Contains("plasma", StringComparison.Ordinal) => Specimen.Blood,
            _ => null,
        };
        return (origin, resource);
    }
}
