using System.Text.RegularExpressions;

namespace DecisionSupport.Fhir.Biomarkers;

/// <summary>
/// Reads HER2 results written as text, such as <c>IHC 2+/ISH-</c>: each assay with its own result. A text of which any part is not understood is not read at all.
/// </summary>
internal static partial class Her2Text
{
    /// <summary>A score alone; null for a bare number other than a score with its plus sign, or 0.</summary>
    public static string? Score(string text) => ScoreAlone().Match(Plain(text)) is { Success: true } match
        ? match.Groups["score"].Value
        : null;

    /// <summary>The results in the text, by assay; null where it cannot be understood as a whole.</summary>
    public static IReadOnlyList<(string Assay, string Result)>? Parse(string text)
    {
        var plain = Plain(text);
        var found = Pair().Matches(plain).Select(m => (Assay: m.Groups["ihc"].Success ? "ihc" : "ish", Result: Result(m.Groups["result"].Value))).ToList();
        var rest = Filler().Replace(Pair().Replace(plain, " "), " ").Trim();
        return found.Count > 0 && rest.Length == 0 && found.Distinct().GroupBy(f => f.Assay).All(g => g.Count() == 1) ? [.. found.Distinct()] : null;
    }

    private static string Plain(string text) => text.Replace('＋', '+').Replace('−', '-').Replace('–', '-').Replace('／', '/').Replace('，', ',').Trim();

    private static string Result(string word) => word.ToLowerInvariant() switch
    {
        "+" or "pos" or "positive" or "amplified" => "positive",
        "-" or "neg" or "negative" or "not amplified" or "non-amplified" or "nonamplified" or "unamplified" => "negative",
        "equivocal" => "equivocal",
        var score => score,
    };

    [GeneratedRegex(@"\b(?:(?<ihc>IHC|immunohistochemistry)|(?<ish>FISH|CISH|SISH|DISH|ISH))(?:\s+score)?\s*[:=]?\s*\(?(?<result>[1-3]\+|0(?![0-9.+])|not amplified|non-?amplified|unamplified|amplified|positive|negative|equivocal|pos|neg|\+|-)\)?(?=$|[\s,;/&.)])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Pair();

    [GeneratedRegex(@"HER-?2(?:/neu)?|\bERBB2\b|\band\b|[\s,;:/&.()]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Filler();

    [GeneratedRegex(@"^(?:score\s*[:=]?\s*)?(?<score>[1-3]\+|0)(?:\s*\((?:positive|negative|equivocal)\))?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex ScoreAlone();
}
