using DecisionSupport.Json;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Overlays;

/// <summary>A site's cut-offs must be about a biomarker that is read by cut-offs, in a unit and with calls that it has.</summary>
internal static class ThresholdRules
{
    public static IEnumerable<(string Pointer, string Message)> Problems(ThresholdOverride threshold, string pointer, KnowledgeBase pack)
    {
        if (pack.Biomarker(threshold.Biomarker) is not { } biomarker)
        {
            return [(pointer + "/biomarker", $"'{threshold.Biomarker}' is no biomarker of the knowledge base{NearestName.Hint(threshold.Biomarker, pack.BiomarkerIds)}")];
        }

        if (!biomarker.Forms.Contains("value"))
        {
            return [(pointer + "/biomarker", $"'{biomarker.Id}' is not read by cut-offs of a number")];
        }

        return threshold.Cutoffs.Count == 0
            ? [(pointer + "/cutoffs", "must name at least one cut-off")]
            : threshold.Cutoffs.SelectMany((c, i) => CutoffProblems(c, $"{pointer}/cutoffs/{i}", biomarker));
    }

    private static IEnumerable<(string, string)> CutoffProblems(Cutoff cutoff, string pointer, BiomarkerDefinition biomarker)
    {
        if (!biomarker.Units.Contains(cutoff.Unit))
        {
            yield return (pointer + "/unit", $"'{cutoff.Unit}' is no unit of {biomarker.Id}: {string.Join(", ", biomarker.Units)}");
        }

        if (!biomarker.Calls.ContainsKey(cutoff.Call))
        {
            yield return (pointer + "/call", $"'{cutoff.Call}' is no call of {biomarker.Id}: {string.Join(", ", biomarker.Calls.Keys)}");
        }

        double?[] bounds = [cutoff.Below, cutoff.AtMost, cutoff.AtLeast, cutoff.Above];
        if (bounds.All(b => b is null))
        {
            yield return (pointer, "gives no bound: one of below, atMost, atLeast, above");
        }
        else if (bounds.Any(b => b < 0))
        {
            yield return (pointer, "gives a negative bound");
        }
        else if ((cutoff.AtLeast ?? cutoff.Above) > (cutoff.Below ?? cutoff.AtMost))
        {
            yield return (pointer, "holds for no number: its bounds exclude each other");
        }
    }
}
