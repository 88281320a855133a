using System.Text.Json.Nodes;
using DecisionSupport.Assessments;
using DecisionSupport.Json;

namespace DecisionSupport.Fhir.Writing;

/// <summary>Writes what speaks against options or for care, once for each text, with the options that it concerns.</summary>
internal static class DetectedIssues
{
    private static readonly string[] Dangers = ["contraindicated", "harm-signal"];

    public static IEnumerable<(string Role, JsonObject Resource)> Write(WriteContext context)
    {
        var assessment = context.Assessment;
        var excluded = assessment.Excluded.SelectMany(e => e.Reasons.Where(r => Dangers.Contains(r.Code)).Select(r => (r.Code, Severity: CautionSeverity.High, r.Text, r.Reference, Option: e.Name)));
        var cautions = assessment.Suggestions.SelectMany(s => s.Cautions.Select(c => (c.Code, c.Severity, c.Text, c.Reference, Option: s.Name)));
        var index = 0;
        foreach (var issue in excluded.Concat(cautions).GroupBy(i => (i.Code, i.Severity, i.Text, i.Reference)))
        {
            yield return (FormattableString.Invariant($"issue-{index++}"), Element.Object(
                ("resourceType", "DetectedIssue"),
                ("status", "final"),
                ("code", Element.Concept(issue.Key.Code, Element.Coding(Systems.Reason, issue.Key.Code))),
                ("severity", Words.Of(issue.Key.Severity)),
                ("patient", context.Subject),
                ("identifiedDateTime", context.Now),
                ("author", context.Author),
                ("detail", Element.Text($"{issue.Key.Text} Concerns: {string.Join("; ", issue.Select(i => i.Option).Distinct(StringComparer.Ordinal))}.")),
                ("reference", issue.Key.Reference is { } id && context.Source(id) is { } source ? Citations.Url(source) : null)));
        }
    }
}
