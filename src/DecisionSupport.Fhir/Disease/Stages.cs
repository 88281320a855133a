using System.Text.RegularExpressions;
using DecisionSupport.Fhir.Codes;
using DecisionSupport.Fhir.Records;

namespace DecisionSupport.Fhir.Disease;

/// <summary>Reads stage groups and M categories, by the older codes and the newer ones alike.</summary>
internal static partial class Stages
{
    private static readonly string[] GroupCodes = ["21908-9", "21902-2", "21914-7"];
    private static readonly string[] GroupConcepts = ["399537006", "399588009", "399390009"];
    private static readonly string[] MetastasisCodes = ["21907-1", "21901-4"];
    private static readonly string[] MetastasisConcepts = ["399387003", "371497001"];

    public static bool IsStageGroup(Concept code) => GroupCodes.Any(c => code.Has(CodeSystems.Loinc, c)) || GroupConcepts.Any(c => code.Has(CodeSystems.Snomed, c));

    public static bool IsMetastasisCategory(Concept code) => MetastasisCodes.Any(c => code.Has(CodeSystems.Loinc, c)) || MetastasisConcepts.Any(c => code.Has(CodeSystems.Snomed, c));

    /// <summary>The stage as <c>I</c>, <c>IIA</c>, <c>IV</c>, or null.</summary>
    public static string? Group(Concept value)
    {
        var found = value.Texts.Select(t => InWords().Match(t)).Where(m => m.Success)
            .Concat(value.Codings.Where(c => c.System.Contains("cancerstaging", StringComparison.Ordinal)).Select(c => Bare().Match(c.Code)).Where(m => m.Success))
            .Select(m => Roman(m.Groups["number"].Value) + m.Groups["letter"].Value.ToUpperInvariant())
            .Distinct(StringComparer.Ordinal).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>Whether an M category, or the M of a TNM formula, says that there are distant metastases.</summary>
    public static bool? IsMetastatic(Concept value)
    {
        var coded = CodeTables.Conditions.Metastasis.Where(m => value.Has(CodeSystems.Snomed, m.Code)).Select(m => m.Metastatic).Distinct().ToList();
        var worded = value.Texts.Concat(value.Codings.Where(c => c.System.Contains("cancerstaging", StringComparison.Ordinal)).Select(c => c.Code))
            .Select(t => Category().Match(t)).Where(m => m.Success).Select(m => m.Groups["m"].Value == "1").Distinct().ToList();
        var all = coded.Concat(worded).Distinct().ToList();
        return all.Count == 1 ? all[0] : null;
    }

    private static string Roman(string number) => number.ToUpperInvariant() switch
    {
        "0" => "0",
        "1" => "I",
        "2" => "II",
        "3" => "III",
        "4" => "IV",
        var roman => roman,
    };

    [GeneratedRegex(@"(?:^|\bstage\s+)(?:c|p)?(?<number>IV|III|II|I|[0-4])(?<letter>[ABC]?)(?:[0-9])?(?=$|[\s(,;.])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex InWords();

    [GeneratedRegex(@"^(?:c|p|yp|r)?(?<number>IV|III|II|I|[0-4])(?<letter>[ABC]?)[0-9]?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Bare();

    // cM1, pM1a, M0(i+), T4N2M1a; not M of a longer word.
    [GeneratedRegex(@"(?:\b[cpyr]*|N[0-3X][a-c]?)M(?<m>[01])(?:[a-d](?:\([0-9]\))?|\(i\+\))?(?=$|[\s(,;.])", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Category();
}
