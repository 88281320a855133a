using System.Text.Encodings.Web;
using System.Text.Json;
using DecisionSupport.Assessments;
using DecisionSupport.Json;

namespace DecisionSupport.Samples.Tests;

/// <summary>What a clinician checks of an assessment, one line a statement, so that a change of any is a visible difference.</summary>
internal static class Outline
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Assessment a) => JsonSerializer.Serialize(
        new
        {
            scope = $"{Words.Of(a.Scope.Status)}: {string.Join(", ", a.Scope.Reasons.Select(r => r.Code))}",
            @case = $"{a.Case.Setting}, {a.Case.Phase}, hormone receptors {a.Case.HormoneReceptor}",
            findings = a.Findings.Select(f => $"{f.Biomarker}: {f.Call} ({Words.Of(f.State)})"),
            mechanisms = a.Mechanisms.Where(m => m.Presence != Presence.NotAssessed).Select(MechanismLine),
            notAssessed = a.Mechanisms.Count(m => m.Presence == Presence.NotAssessed),
            suggestions = a.Suggestions.Select(SuggestionLine),
            excluded = a.Excluded.Select(e => $"{e.Id}: {string.Join(", ", e.Reasons.Select(r => r.Code).Distinct())}"),
            missing = a.Missing.Where(m => m.WouldChange.Any(c => c.Adds.Count + c.Removes.Count > 0)).Select(MissingLine),
            dataIssues = a.DataIssues.Select(d => $"{Words.Of(d.Severity)} {d.Path} {d.Code}"),
        },
        Json) + "\n";

    private static string MechanismLine(MechanismAssessment m) =>
        $"{m.Id}: {Words.Of(m.Presence)}"
        + (m.Likelihood is { } likelihood ? $", {Words.Of(likelihood)}" : string.Empty)
        + (m.Replicated == false ? ", not replicated" : string.Empty)
        + (m.Likelihood is null ? string.Empty : $"; {Counted(m, m.EvidenceFor)} counted for, {Counted(m, m.EvidenceAgainst)} against");

    private static int Counted(MechanismAssessment m, IReadOnlyList<string> side) =>
        m.Weighed.Count(w => w.Role == EvidenceRole.Counted && side.Contains(w.Evidence));

    private static string SuggestionLine(Suggestion s) =>
        $"{s.Rank}. {s.Id} ({Words.Of(s.Tier)})"
        + (s.Addresses.Count > 0 ? $" for {string.Join(", ", s.Addresses)}" : string.Empty)
        + (s.PreclinicalOnly ? ", preclinical link" : string.Empty)
        + List("; cautions ", s.Cautions.Where(c => c.Code != "label-warning").Select(c => $"{c.Code} {Words.Of(c.Severity)}").Distinct())
        + List("; check before ", s.CheckBefore);

    private static string MissingLine(MissingInput m) =>
        $"{m.Biomarker ?? m.Field}: {string.Join(" | ", m.WouldChange.Select(c => $"{c.Value}: {c.Effect}"))}";

    private static string List(string lead, IEnumerable<string> items) => items.Any() ? lead + string.Join(", ", items) : string.Empty;
}
