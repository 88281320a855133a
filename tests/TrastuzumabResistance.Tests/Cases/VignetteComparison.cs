using DecisionSupport.Json;

namespace DecisionSupport.TrastuzumabResistance.Tests.Cases;

/// <summary>Where an assessment differs from what a vignette expects, every difference in words.</summary>
internal static class VignetteComparison
{
    public static IEnumerable<string> Differences(Expectations expect, Assessment assessment) =>
        Same("scope", expect.Scope, EnumWords<ScopeStatus>.Of(assessment.Scope.Status))
            .Concat(SameSet("scope reasons", expect.ScopeReasons, assessment.Scope.Reasons.Select(r => r.Code)))
            .Concat(SameSet("data issues", expect.Issues, assessment.DataIssues.Select(i => i.Code)))
            .Concat(expect.Findings.SelectMany(f => Same("finding " + f.Key, f.Value, StateOf(assessment, f.Key))))
            .Concat(expect.Mechanisms.SelectMany(m => Same("mechanism " + m.Key, m.Value, StateOf(assessment, m.Key, m.Value))))
            .Concat(expect.Says.Where(id => !Says(assessment, id)).Select(id => $"interaction {id} is not said"))
            .Concat(expect.MustNotSay.Where(id => Says(assessment, id)).Select(id => $"interaction {id} is said"))
            .Concat(expect.First is null ? [] : Same("first option", expect.First, assessment.Suggestions is [var first, ..] ? first.Id : null))
            .Concat(expect.Suggests.Where(id => Option(assessment, id) is null).Select(id => $"{id} is not suggested: {Join(assessment.ReasonsAgainst(id))}"))
            .Concat(expect.Tiers.SelectMany(t => Same("tier of " + t.Key, t.Value, Option(assessment, t.Key) is { } o ? EnumWords<Tier>.Of(o.Tier) : "not suggested: " + Join(assessment.ReasonsAgainst(t.Key)))))
            .Concat(expect.MustNotSuggest.Where(id => Option(assessment, id) is not null).Select(id => $"{id} is suggested"))
            .Concat(expect.Excludes.SelectMany(e => Contains("reasons against " + e.Key, e.Value, assessment.ReasonsAgainst(e.Key))))
            .Concat(expect.Cautions.SelectMany(c => Contains("cautions of " + c.Key, c.Value, Option(assessment, c.Key)?.CautionCodes())))
            .Concat(expect.CheckBefore.SelectMany(c => Contains("to know before " + c.Key, c.Value, Option(assessment, c.Key)?.CheckBefore)));

    private static Suggestion? Option(Assessment assessment, string id) => assessment.Suggestions.SingleOrDefault(s => s.Id == id);

    private static bool Says(Assessment assessment, string interaction) => assessment.Interactions.Any(i => i.Id == interaction);

    private static string StateOf(Assessment assessment, string biomarker) =>
        assessment.Findings.SingleOrDefault(f => f.Biomarker == biomarker) is { } finding ? EnumWords<FindingState>.Of(finding.State) : "not reported";

    private static string StateOf(Assessment assessment, string mechanism, string expected) => assessment.Mechanisms.SingleOrDefault(m => m.Id == mechanism) switch
    {
        null => "not shown",
        { Likelihood: { } likelihood } when expected != "present" => EnumWords<Likelihood>.Of(likelihood),
        { } m => EnumWords<Presence>.Of(m.Presence),
    };

    private static IEnumerable<string> Same(string what, string expected, string? actual) =>
        expected == actual ? [] : [$"{what}: expected {expected}, was {actual ?? "none"}"];

    private static IEnumerable<string> SameSet(string what, IEnumerable<string>? expected, IEnumerable<string> actual) =>
        expected is null ? [] : Same(what, Join(expected.Order(StringComparer.Ordinal)), Join(actual.Distinct().Order(StringComparer.Ordinal)));

    private static IEnumerable<string> Contains(string what, IEnumerable<string> expected, IEnumerable<string>? actual) =>
        actual is not null && !expected.Except(actual).Any() ? [] : [$"{what}: expected {Join(expected)}, were {(actual is null ? "those of an option that is not suggested" : Join(actual))}"];

    private static string Join(IEnumerable<string> words) => string.Join(", ", words.DefaultIfEmpty("none"));
}
