using DecisionSupport.Assessments;

namespace DecisionSupport.Running;

/// <summary>Names what is missing without trying any answer, and says so among the data issues: an empty list of changes would read as "changes nothing".</summary>
internal static class UnexploredMissing
{
    private static readonly DataIssue NotExplored = new(
        IssueSeverity.Info, "", "missing-not-explored", "What each missing answer would change was not worked out in this run; the full report works it out.");

    public static Assessment Of(Assessment assessment, IEnumerable<Unknown> unknowns) => assessment with
    {
        Missing = [.. unknowns.Select(Name).OrderBy(m => m.Biomarker ?? m.Field, StringComparer.Ordinal)],
        DataIssues = [.. assessment.DataIssues.Append(NotExplored)
            .OrderBy(i => i.Severity).ThenBy(i => i.Path, StringComparer.Ordinal).ThenBy(i => i.Code, StringComparer.Ordinal).ThenBy(i => i.Message, StringComparer.Ordinal)],
    };

    private static MissingInput Name(Unknown unknown) => new()
    {
        Biomarker = unknown.Biomarker,
        Field = unknown.Field,
        Name = unknown.Name,
        Kind = unknown.Kind,
        Reason = unknown.Reason,
        WouldChange = [],
    };
}
