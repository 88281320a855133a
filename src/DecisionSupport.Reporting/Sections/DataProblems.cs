using DecisionSupport.Assessments;

namespace DecisionSupport.Reporting.Sections;

/// <summary>What is wrong with what came in, sorted as a reader asks: does it conflict, is it old, could it be read?</summary>
internal sealed class DataProblems
{
    private static readonly HashSet<string> Old = ["old-result"];
    private static readonly HashSet<string> Unreadable = ["medicine-not-checked"];

    private static readonly string[] Contradictions = ["contradict", "two-values", "two-versions"];

    private readonly IReadOnlyList<Finding> _findings;

    public DataProblems(Assessment assessment)
    {
        ByKind = assessment.DataIssues.ToLookup(KindOf);
        Uninterpreted = [.. assessment.Findings.Where(f => f.State == FindingState.Uninterpreted || f is { State: FindingState.NotAssessed, Call: "failed" })];
        _findings = assessment.Findings;
    }

    /// <summary>Kinds that may change how far the answer can be trusted.</summary>
    public static IReadOnlyList<string> Grave { get; } = ["conflicting", "old", "unreadable"];

    /// <summary>Every kind, gravest first.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Grave, "other"];

    /// <summary>Data issues by kind.</summary>
    public ILookup<string, DataIssue> ByKind { get; }

    /// <summary>Findings that came without an agreed cut-off, or from a test that failed.</summary>
    public IReadOnlyList<Finding> Uninterpreted { get; }

    /// <summary>Names of the inputs of a kind, each once.</summary>
    public IReadOnlyList<string> Inputs(string kind) =>
    [
        .. ByKind[kind].Select(Input).Concat(kind == "unreadable" ? Uninterpreted.Select(f => f.Name) : []).Distinct(StringComparer.Ordinal),
    ];

    // An issue stands at a result, so it is about the finding that came from there; else at a field.
    private string Input(DataIssue issue) =>
        _findings.FirstOrDefault(f => f.Inputs.Any(i => i.Path == issue.Path))?.Name
        ?? Texts.Text.Word("field", IsOfRecord(issue) ? "record" : FieldOf(issue.Path));

    // A path into a FHIR record names no field of the profile.
    private static bool IsOfRecord(DataIssue issue) => issue.Code.StartsWith("fhir-", StringComparison.Ordinal);

    private static string FieldOf(string path) => string.Join('.', path.Split('/', StringSplitOptions.RemoveEmptyEntries).TakeWhile(s => !s.All(char.IsAsciiDigit)));

    private static string KindOf(DataIssue issue) => issue switch
    {
        _ when Old.Contains(issue.Code) => "old",
        _ when Unreadable.Contains(issue.Code) => "unreadable",
        { Severity: IssueSeverity.Info } => "other",
        _ when IsOfRecord(issue) => issue.Code.EndsWith("-old", StringComparison.Ordinal) ? "other" : Contradictions.Any(c => issue.Code.Contains(c, StringComparison.Ordinal)) ? "conflicting" : "unreadable",
        _ => "conflicting",
    };
}
