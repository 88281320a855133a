using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Html.Pathway;

/// <summary>Reads the figure's nodes from an assessment.</summary>
internal static class PathwayReading
{
    /// <summary>Every node; none where the assessment knows no mechanism of the figure, as when the patient is out of scope.</summary>
    public static IReadOnlyList<NodeReading> Of(Assessment assessment)
    {
        var mechanisms = assessment.Mechanisms.ToDictionary(m => m.Id, m => m.Name, StringComparer.Ordinal);
        var findings = assessment.Findings.ToDictionary(f => f.Biomarker, StringComparer.Ordinal);
        return PathwayMap.Nodes.Any(n => n.Mechanism is { } id && mechanisms.ContainsKey(id))
            ? [.. PathwayMap.Nodes.Select(n => Read(n, findings, n.Mechanism is { } id ? mechanisms.GetValueOrDefault(id) : null))]
            : [];
    }

    private static NodeReading Read(PathwayNode node, Dictionary<string, Finding> findings, string? mechanism)
    {
        var found = node.Biomarkers.Select(findings.GetValueOrDefault).OfType<Finding>().ToList();
        return new NodeReading(
            node,
            State(node, found),
            [.. found.Select(f => new NodeCall(VisibleText.Of(f.Name), VisibleText.Of(Text.Word("call", f.Call))))],
            mechanism is null ? null : VisibleText.Of(mechanism));
    }

    private static NodeState State(PathwayNode node, List<Finding> found)
    {
        bool Any(FindingState state) => found.Any(f => f.State == state);
        return node switch
        {
            { Biomarkers.Count: 0 } => NodeState.Context,
            { Name: PathwayMap.Her2 } when Any(FindingState.Positive) => NodeState.Target,
            _ when Any(FindingState.Positive) => NodeState.Altered,
            _ when Any(FindingState.Equivocal) => NodeState.Equivocal,
            _ when Any(FindingState.Uninterpreted) => NodeState.Uninterpreted,

            // One normal result of several is not a normal node.
            _ when found.Count(f => f.State == FindingState.Negative) == node.Biomarkers.Count => NodeState.Unaltered,
            _ => NodeState.Unmeasured,
        };
    }
}
