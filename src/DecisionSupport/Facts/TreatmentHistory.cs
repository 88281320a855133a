using DecisionSupport.Json;
using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport.Facts;

/// <summary>Earlier treatment, counted as labels and trials count it.</summary>
public sealed record TreatmentHistory
{
    private const double EarlyMonths = 6;

    /// <summary>Disease setting in the words of the contract.</summary>
    public required string Setting { get; init; }

    /// <summary>Phase: <c>first-line</c>, <c>progression</c>, <c>maintenance</c>, <c>neoadjuvant</c>, <c>adjuvant</c> or <c>residual</c>.</summary>
    public required string Phase { get; init; }

    /// <summary>HER2 regimens for metastatic disease so far; entries of one line count once.</summary>
    public required int MetastaticRegimens { get; init; }

    /// <summary>HER2 regimens in any setting so far.</summary>
    public required int TotalRegimens { get; init; }

    /// <summary>True when (neo)adjuvant HER2 therapy was given.</summary>
    public required bool HadEarlyTherapy { get; init; }

    /// <summary>Months from the end of the last (neo)adjuvant HER2 therapy to relapse; null when there was none or no date.</summary>
    public required double? MonthsToRelapse { get; init; }

    /// <summary>Agents given before, by id, sorted.</summary>
    public required IReadOnlyList<string> PriorAgents { get; init; }

    /// <summary>What earlier agents count as, sorted: a biosimilar of trastuzumab is trastuzumab.</summary>
    public required IReadOnlyList<string> CountedAs { get; init; }

    /// <summary>Agents on which the disease progressed, or which were stopped for toxicity, or which ended at most six months before relapse.</summary>
    public required IReadOnlyList<string> FailedAgents { get; init; }

    /// <summary>What had to be assumed.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Relapse during or within six months of (neo)adjuvant HER2 therapy; null when no date says so.</summary>
    public bool? EarlyRelapse => !HadEarlyTherapy ? false : MonthsToRelapse is { } months ? months <= EarlyMonths : null;

    /// <summary>Whether an agent, or one that counts as it, was given before.</summary>
    /// <param name="agent">Agent id.</param>
    /// <returns>True when it was.</returns>
    public bool Had(string agent) => PriorAgents.Contains(agent) || CountedAs.Contains(agent);

    /// <summary>Counts the history of a profile.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="knowledge">Knows which agents are HER2 therapy.</param>
    /// <param name="asOf">Day of the assessment.</param>
    /// <returns>The history.</returns>
    public static TreatmentHistory Of(PatientProfile profile, KnowledgeBase knowledge, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var directed = profile.Therapies.Where(t => t.Agents.Any(a => knowledge.Agent(a) is { IsHer2Directed: true })).ToList();
        var metastatic = InOrder(directed.FindAll(t => t.Setting == DiseaseSetting.Metastatic));
        var early = directed.Where(t => t.Setting != DiseaseSetting.Metastatic).ToList();
        var notes = new List<string>();
        var relapse = RelapseDate(profile, asOf, early, notes);
        var regimens = CountLines(metastatic);
        return new TreatmentHistory
        {
            Setting = EnumWords<DiseaseSetting>.Of(profile.Disease.Setting),
            Phase = PhaseOf(profile, metastatic, notes),
            MetastaticRegimens = regimens,
            TotalRegimens = regimens + CountCourses(early),
            HadEarlyTherapy = early.Count > 0,
            MonthsToRelapse = relapse is null ? null : MonthsFromLast(early, relapse.Value),
            PriorAgents = [.. profile.Therapies.SelectMany(t => t.Agents).Distinct().Order(StringComparer.Ordinal)],
            CountedAs = [.. profile.Therapies.SelectMany(t => t.Agents).Select(a => knowledge.Agent(a)?.CountsAs).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
            FailedAgents = [.. profile.Therapies.Where(t => HasFailed(t, relapse)).SelectMany(t => t.Agents).Distinct().Order(StringComparer.Ordinal)],
            Notes = notes,
        };
    }

    // Lines order regimens only where each has one: a regimen without a line is not the earliest.
    private static List<Therapy> InOrder(List<Therapy> metastatic)
    {
        var numbered = metastatic.TrueForAll(t => t.Line is not null);
        return [.. metastatic.OrderBy(t => numbered ? t.Line : 0).ThenBy(t => t.Start ?? t.End ?? DateOnly.MinValue).ThenBy(t => t.End ?? DateOnly.MaxValue).ThenBy(t => t.Line ?? 0)];
    }

    private static DateOnly? RelapseDate(PatientProfile profile, DateOnly asOf, List<Therapy> early, List<string> notes)
    {
        if (profile.Disease.Setting != DiseaseSetting.Metastatic)
        {
            return null;
        }

        if (profile.Disease.MetastaticSince is null && early.Count > 0)
        {
            notes.Add("The day of metastatic relapse is not given: the interval since (neo)adjuvant therapy is counted to the day of the assessment.");
        }

        if (early.Count > 0 && MonthsFromLast(early, asOf) is null)
        {
            notes.Add("The end of the (neo)adjuvant HER2 therapy is not dated: the interval to relapse is unknown.");
        }

        return profile.Disease.MetastaticSince ?? asOf;
    }

    private static string PhaseOf(PatientProfile profile, List<Therapy> metastatic, List<string> notes)
    {
        if (profile.Disease.Setting == DiseaseSetting.Neoadjuvant)
        {
            return "neoadjuvant";
        }

        if (profile.Disease.Setting == DiseaseSetting.Adjuvant)
        {
            return profile.Disease.ResidualInvasiveDisease == Answer.Yes ? "residual" : "adjuvant";
        }

        if (metastatic.Count == 0)
        {
            return "first-line";
        }

        var last = metastatic[^1];
        if (last.Outcome == TherapyOutcome.Unknown)
        {
            notes.Add("How the latest HER2 regimen ended is not known: it is read as having ended by progression.");
        }

        return last.Outcome is TherapyOutcome.Ongoing or TherapyOutcome.Completed && last.BestResponse != BestResponse.ProgressiveDisease
            ? "maintenance"
            : "progression";
    }

    private static int CountLines(List<Therapy> metastatic) =>
        metastatic.Where(t => t.Line is not null).Select(t => t.Line).Distinct().Count() + metastatic.Count(t => t.Line is null);

    // Neoadjuvant and adjuvant therapy around one operation are one course of treatment.
    private static int CountCourses(List<Therapy> early) => early.Count == 0 ? 0 : 1;

    private static double? MonthsFromLast(List<Therapy> early, DateOnly relapse)
    {
        // Neoadjuvant therapy ends before the adjuvant therapy that follows it: the latter alone is counted from.
        var last = early.Exists(t => t.Setting == DiseaseSetting.Adjuvant) ? early.FindAll(t => t.Setting == DiseaseSetting.Adjuvant) : early;
        if (last.Exists(t => t.Outcome is TherapyOutcome.Progression or TherapyOutcome.Ongoing))
        {
            return 0;
        }

        return last.Count > 0 && last.TrueForAll(t => t.End is not null) ? Months(last.Max(t => t.End!.Value), relapse) : null;
    }

    private static bool HasFailed(Therapy therapy, DateOnly? relapse) =>
        therapy.Outcome is TherapyOutcome.Progression or TherapyOutcome.StoppedToxicity
        || (therapy.Setting != DiseaseSetting.Metastatic && relapse is { } day
            && (therapy.Outcome == TherapyOutcome.Ongoing || (therapy.End is { } end && Months(end, day) <= EarlyMonths)));

    /// <summary>Calendar months between two days; six months to the day are 6.0.</summary>
    private static double Months(DateOnly from, DateOnly to)
    {
        if (to <= from)
        {
            return 0;
        }

        var whole = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        whole = from.AddMonths(whole) > to ? whole - 1 : whole;
        var start = from.AddMonths(whole);
        return whole + ((to.DayNumber - start.DayNumber) / (double)(from.AddMonths(whole + 1).DayNumber - start.DayNumber));
    }
}
