using System.Text.RegularExpressions;
using DecisionSupport.Fhir.Records;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Therapies;

/// <summary>The setting and line of a therapy where the resource names them (mCODE treatment intent, MOPA treatment line).</summary>
internal static partial class TherapyIntent
{
    public static DiseaseSetting? Setting(Resource resource)
    {
        var found = Concepts(resource).SelectMany(c => c.Codings).Where(c => c.System == CodeSystems.Snomed).Select(c => c.Code switch
        {
            "373846009" => DiseaseSetting.Adjuvant,
            "373847000" => DiseaseSetting.Neoadjuvant,
            "363676003" => DiseaseSetting.Metastatic,
            _ => (DiseaseSetting?)null,
        }).OfType<DiseaseSetting>().Distinct().ToList();
        return found.Count == 1 ? found[0] : null;
    }

    public static int? Line(Resource resource)
    {
        var found = Concepts(resource).SelectMany(c => c.Codings).Where(c => c.System.Contains("treatment-line", StringComparison.Ordinal))
            .Select(c => LineCode().Match(c.Code)).Where(m => m.Success).Select(m => m.Groups["line"].Value[0] - '0').Distinct().ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private static IEnumerable<Concept> Concepts(Resource resource) => resource.Node.Items("extension").Select(e => Concept.Of(e["valueCodeableConcept"]));

    [GeneratedRegex(@"^(?<line>[1-9])L\z", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex LineCode();
}
