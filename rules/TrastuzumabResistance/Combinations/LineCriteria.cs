using System.Globalization;
using DecisionSupport.Facts;
using DecisionSupport.Json;
using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Combinations;

/// <summary>Setting, phase, line, earlier drugs and the interval since (neo)adjuvant therapy.</summary>
internal static class LineCriteria
{
    public static IEnumerable<Criterion> Of(Placement placement, PlacementPatient patient)
    {
        var history = patient.History;
        yield return Line(CriterionKind.Setting, placement.Settings.Contains(history.Setting),
            $"setting {string.Join(" or ", placement.Settings)}: {history.Setting}");

        if (placement.Phase is { } phase)
        {
            yield return Line(CriterionKind.Line, history.Phase == phase, $"phase {phase}: {history.Phase}");
        }

        foreach (var criterion in Interval(placement, history).Concat(Earlier(placement, history)))
        {
            yield return criterion;
        }

        if (placement.BrainMetastases.Count > 0)
        {
            var word = Words.Of(patient.Context.Profile.Disease.BrainMetastases);
            yield return Line(CriterionKind.Line, placement.BrainMetastases.Contains(word), $"brain metastases {string.Join(" or ", placement.BrainMetastases)}: {word}");
        }
    }

    private static IEnumerable<Criterion> Interval(Placement placement, TreatmentHistory history)
    {
        if (placement.EarlyRelapse is { } early)
        {
            yield return new Criterion(CriterionKind.Interval,
                history.EarlyRelapse is { } is6 ? Outcome(is6 == early) : CriterionOutcome.Missing,
                (early ? "relapse during or within 6 months of (neo)adjuvant HER2 therapy" : "no relapse within 6 months of (neo)adjuvant HER2 therapy") + ": " + Months(history));
        }

        if (placement.RelapseWithinMonths is { } range)
        {
            var met = history.MonthsToRelapse is { } months
                ? (range.Over is not { } over || months > over) && (range.UpTo is not { } upTo || months <= upTo)
                : range.UpTo is null && !history.HadEarlyTherapy;
            yield return new Criterion(CriterionKind.Interval,
                met ? CriterionOutcome.Met : history.HadEarlyTherapy && history.MonthsToRelapse is null ? CriterionOutcome.Missing : CriterionOutcome.NotMet,
                $"{InWords(range)} from (neo)adjuvant HER2 therapy to relapse: {Months(history)}");
        }
    }

    private static IEnumerable<Criterion> Earlier(Placement placement, TreatmentHistory history)
    {
        if (placement.MetastaticHer2Regimens is { } metastatic)
        {
            yield return Line(CriterionKind.Line, metastatic.Contains(history.MetastaticRegimens),
                $"{InWords(metastatic)} earlier HER2 regimens for metastatic disease: {history.MetastaticRegimens}");
        }

        if (placement.TotalHer2Regimens is { } total)
        {
            yield return Line(CriterionKind.Line, total.Contains(history.TotalRegimens), $"{InWords(total)} earlier HER2 regimens: {history.TotalRegimens}");
        }

        foreach (var group in placement.PriorGroups)
        {
            yield return Line(CriterionKind.Line, group.Any(history.Had), $"{string.Join(" or ", group)} given before: {YesNo(group.Any(history.Had))}");
        }

        if (placement.PriorAny.Count > 0)
        {
            yield return Line(CriterionKind.Line, placement.PriorAny.Any(history.Had),
                $"{string.Join(" or ", placement.PriorAny)} given before: {YesNo(placement.PriorAny.Any(history.Had))}");
        }

        if (placement.NoPrior.Count > 0)
        {
            var given = placement.NoPrior.Where(history.Had).ToList();
            yield return Line(CriterionKind.Line, given.Count == 0,
                $"no {string.Join(" or ", placement.NoPrior)} before: {(given.Count == 0 ? "none given" : string.Join(", ", given) + " given")}");
        }
    }

    private static Criterion Line(CriterionKind kind, bool met, string text) => new(kind, Outcome(met), text);

    private static CriterionOutcome Outcome(bool met) => met ? CriterionOutcome.Met : CriterionOutcome.NotMet;

    private static string YesNo(bool value) => value ? "yes" : "no";

    private static string Months(TreatmentHistory history) =>
        !history.HadEarlyTherapy ? "no such therapy"
        : history.MonthsToRelapse is { } months ? string.Create(CultureInfo.InvariantCulture, $"{months:0.#} months")
        : "interval not known";

    private static string InWords(NumberRange range) => range switch
    {
        { Min: { } min, Max: { } max } when min == max => FormattableString.Invariant($"exactly {min}"),
        { Min: { } min, Max: { } max } => FormattableString.Invariant($"{min} to {max}"),
        { Min: { } min } => FormattableString.Invariant($"at least {min}"),
        { Max: { } max } => FormattableString.Invariant($"at most {max}"),
        _ => "any number of",
    };

    private static string InWords(MonthRange range) => range switch
    {
        { Over: { } over, UpTo: { } upTo } => FormattableString.Invariant($"more than {over} and up to {upTo} months"),
        { Over: { } over } => FormattableString.Invariant($"more than {over} months"),
        { UpTo: { } upTo } => FormattableString.Invariant($"up to {upTo} months"),
        _ => "any time",
    };
}
