using DecisionSupport.Json;

namespace DecisionSupport.TrastuzumabResistance.Tests.Wording;

/// <summary>What an assessment tells its reader, a line a statement.</summary>
internal static class Told
{
    // What speaks against a combination whatever the patient is knowledge, not a rule's own words.
    private static readonly string[] Standing = ["development-stopped", "negative-trial", "harm-signal", "same-as-trastuzumab", "no-clinical-evidence"];

    public static string Of(IEnumerable<(string Name, Patient Patient)> cases, Func<Assessment, IEnumerable<string>> tell, string jurisdiction = "US") =>
        string.Concat(cases.Select(c => $"# {c.Name}\n{string.Concat(tell(c.Patient.Assessed(jurisdiction)).Select(line => line + "\n"))}\n"));

    public static IEnumerable<string> Of(Finding finding) =>
    [
        $"{finding.Biomarker}: {finding.Call} ({EnumWords<FindingState>.Of(finding.State)}), by {finding.Rule}",
        $"    reported: {finding.Reported}",
        $"    read as: {finding.Interpretation}",
        .. finding.Threshold is { } threshold ? new[] { $"    against: {threshold.Text} ({threshold.Reference})" } : [],
    ];

    public static string Of(DataIssue issue) => $"    {EnumWords<IssueSeverity>.Of(issue.Severity)} at {issue.Path}, {issue.Code}: {issue.Message}";

    public static IEnumerable<string> Of(Scope scope) =>
        scope.Reasons.Select(r => $"    scope {EnumWords<ScopeStatus>.Of(scope.Status)}, {r.Code}: {r.Text}");

    public static string Of(MechanismAssessment mechanism) =>
        $"{mechanism.Id}: {EnumWords<Presence>.Of(mechanism.Presence)}, by {mechanism.Explanation.Rule}\n    {mechanism.Explanation.Text}";

    public static IEnumerable<string> Of(Suggestion option) =>
    [
        $"{option.Rank}. {option.Id} ({EnumWords<Tier>.Of(option.Tier)}{(option.PreclinicalOnly ? ", preclinical link" : string.Empty)}), by {option.Explanation.Rule}",
        $"    because {option.Explanation.Text}",
        .. option.Addresses.Select(a => "    for " + a),
        .. option.Cautions.Where(c => c.Code != "label-warning").Select(c => $"    {EnumWords<CautionSeverity>.Of(c.Severity)} caution, {c.Code}: {c.Text}"),
    ];

    public static IEnumerable<string> Of(ExcludedOption option) =>
        option.Reasons.Where(r => !Standing.Contains(r.Code)).Select(r => $"{option.Id}: {r.Code}: {r.Text}");
}
