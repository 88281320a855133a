using DecisionSupport.Assessments;
using DecisionSupport.Differences;

namespace DecisionSupport.Running;

/// <summary>Finds what each unknown would change, by running the rules again with every possible answer.</summary>
internal static class WhatIf
{
    /// <summary>What each input alone would change, most consequential first, and what two would change of those that alone change nothing.</summary>
    public static (IReadOnlyList<MissingInput> Missing, PairSearch Pairs) Explore(IEnumerable<Unknown> unknowns, Trials trials)
    {
        var tried = unknowns.Select(u => (Unknown: u, Missing: Answer(u, trials))).ToList();
        return (
            [.. tried.Select(t => t.Missing)
                .OrderByDescending(m => m.WouldChange.Sum(a => Weight(a.Difference)))
                .ThenBy(m => m.Biomarker ?? m.Field, StringComparer.Ordinal)],
            Pairs.Search([.. tried.Where(t => t.Missing.WouldChange.Count == 0).Select(t => t.Unknown)], trials));
    }

    /// <summary>
    /// How consequential: whether options are shown at all, then options, then mechanisms; among these, one that could carry an option before one that
    /// stays a guess or is only ruled out.
    /// </summary>
    public static int Weight(AssessmentDifference difference) =>
        (difference.Scope is null ? 0 : 100_000)
        + (difference.Options.Count * 1000)
        + difference.Mechanisms.Select(m => Carries(m.After?.Likelihood)).DefaultIfEmpty(0).Max()
        + difference.Mechanisms.Count;

    private static PossibleAnswer Describe(string value, string set, AssessmentDifference difference) => new(
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
            .Select(a => Describe(a.Value, unknown.Set(a), trials.Run((unknown, a))))
            .Where(a => a.Difference.ChangesTheAnswer())],
    };

    private static int Carries(Likelihood? likelihood) => likelihood switch
    {
        Likelihood.Likely or Likelihood.Contested => 100,
        Likelihood.Hypothesis => 10,
        _ => 0,
    };
}
