using DecisionSupport.Knowledge;

namespace DecisionSupport.Fhir.Biomarkers;

/// <summary>The call of a bounded number, where every value within the bounds has the same one.</summary>
internal static class CutoffRange
{
    public static string? CallOf(BiomarkerDefinition biomarker, string unit, double? low, double? high)
    {
        var cutoffs = biomarker.Cutoffs.Where(c => c.Unit == unit).ToList();
        var edges = cutoffs.SelectMany(c => new[] { c.Below, c.AtMost, c.Above, c.AtLeast }).OfType<double>().Distinct().Order().ToList();
        if (edges.Count == 0)
        {
            return null;
        }

        var (from, to) = (low ?? 0, high ?? Math.Max(edges[^1], low ?? 0) + 1);
        var probes = edges.SelectMany(e => new[] { e - 1e-6, e, e + 1e-6 }).Append(from).Append(to).Where(p => p >= from && p <= to);
        var calls = probes.Select(p => cutoffs.Find(c => c.Holds(p))?.Call).Distinct().ToList();
        return calls.Count == 1 ? calls[0] : null;
    }
}
