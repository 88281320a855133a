using DecisionSupport.Assessments;
using DecisionSupport.Differences;

namespace DecisionSupport.Running;

/// <summary>Finds what each unknown would change, by running the rules again with every possible answer.</summary>
internal static class WhatIf
{
    public static IReadOnlyList<MissingInput> Explore(IEnumerable<Unknown> unknowns, Trials trials) =>
        [.. unknowns
            .Select(u => Answer(u, trials))
            .OrderByDescending(m => m.WouldChange.Sum(Weight))
            .ThenBy(m => m.Biomarker ?? m.Field, StringComparer.Ordinal)];

    public static PossibleAnswer Describe(string value, string set, AssessmentDifference difference) => new(
        value,
        EffectWords.Of(difference),
        [.. difference.Options.Where(o => o.Before is null).Select(o => o.Id)],
        [.. difference.Options.Where(o => o.After is null).Select(o => o.Id)],
        [.. difference.Mechanisms.Select(m => m.Id)])
    {
        Set = set,
        Difference = difference,
    };

    private static MissingInput Answer(Unknown unknown, Trials trials) => new()
    {
        Biomarker = unknown.Biomarker,
        Field = unknown.Field,
        Name = unknown.Name,
        Kind = unknown.Kind,
        Reason = unknown.Reason,
        WouldChange = [.. unknown.Answers
            .Select(a => Describe(a.Value, $"{unknown.Input}={a.Given}", trials.Run((unknown, a))))
            .Where(a => a.Difference.ChangesTheAnswer())],
    };

    // Whether options are shown at all, then options, then mechanisms; among these, one that could carry an option before one that stays a guess or is only ruled out.
    private static int Weight(PossibleAnswer answer) =>
        (answer.Difference.Scope is null ? 0 : 100_000)
        + (answer.Difference.Options.Count * 1000)
        + answer.Difference.Mechanisms.Select(m => Carries(m.After?.Likelihood)).DefaultIfEmpty(0).Max()
        + answer.Mechanisms.Count;

    private static int Carries(Likelihood? likelihood) => likelihood switch
    {
        Likelihood.Likely or Likelihood.Contested => 100,
        Likelihood.Hypothesis => 10,
        _ => 0,
    };
}
