using System.Globalization;
using System.Text.RegularExpressions;

namespace DecisionSupport.Knowledge.Checks;

/// <summary>Clinical benefit contains response: CBR is never below ORR. A rate has a denominator.</summary>
internal static partial class FiguresArePlausible
{
    public static IEnumerable<KnowledgeProblem> Check(KnowledgeBase knowledge) =>
        knowledge.Document.Evidence.SelectMany(Problems);

    private static IEnumerable<KnowledgeProblem> Problems(EvidenceItem item)
    {
        if (Rate(item, "ORR") is { } response && Rate(item, "CBR") is { } benefit && benefit < response)
        {
            yield return new KnowledgeProblem(true, "evidence " + item.Id, "CBR is below ORR: one of them is transposed");
        }

        if (item.IsClinical && item.N is null && !SaysSo(item) && item.Figures.Any(f => f.Contains('%', StringComparison.Ordinal) && !Interval().IsMatch(f) && !f.Contains("n=", StringComparison.Ordinal)))
        {
            yield return new KnowledgeProblem(false, "evidence " + item.Id, "gives a rate without a number of patients");
        }
    }

    // Where the source that was read gives no denominator, the note must say so.
    private static bool SaysSo(EvidenceItem item) => item.Note?.Contains("number of patients", StringComparison.Ordinal) ?? false;

    private static double? Rate(EvidenceItem item, string name) =>
        item.Figures.Select(f => Regex.Match(f, $@"\b{name}\s+(\d+(?:\.\d+)?)\s*%", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Where(m => m.Success).Select(m => (double?)double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).FirstOrDefault();

    [GeneratedRegex(@"95\s*% CI")]
    private static partial Regex Interval();
}
