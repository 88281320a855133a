using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Therapies;

/// <summary>Joins doses and orders of one agent into the times during which it was given.</summary>
internal static class Exposures
{
    /// <summary>Doses further apart are two courses.</summary>
    private const int LongestGap = 90;

    public static IEnumerable<Exposure> Join(IEnumerable<Exposure> events) => events
        .GroupBy(e => e.Agent, StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .SelectMany(g => JoinOne([.. g.OrderBy(e => e.Start ?? DateOnly.MinValue).ThenBy(e => e.End ?? DateOnly.MaxValue)]));

    private static IEnumerable<Exposure> JoinOne(IReadOnlyList<Exposure> events)
    {
        var current = events[0];
        foreach (var next in events.Skip(1))
        {
            if (Belongs(current, next))
            {
                current = Merge(current, next);
            }
            else
            {
                yield return current;
                current = next;
            }
        }

        yield return current;
    }

    private static bool Belongs(Exposure current, Exposure next) =>
        (next.Setting is null || current.Setting is null || next.Setting == current.Setting)
        && (next.Line is null || current.Line is null || next.Line == current.Line)
        && (next.Start == current.Start || !(current.IsOpen == false && next.IsOpen == true))
        && (next.Start is null || current.Last is null ? next.Start == current.Start : current.IsRunning || next.Start.Value.DayNumber - current.Last.Value.DayNumber <= LongestGap);

    private static Exposure Merge(Exposure one, Exposure other) => one with
    {
        End = one.Last is null || other.Last > one.Last ? other.Last : one.Last == one.Start && one.End is null ? null : one.Last,
        IsRunning = one.IsRunning || other.IsRunning,
        IsOpen = other.IsOpen ?? one.IsOpen,
        Outcome = Weightier(one.Outcome, other.Outcome),
        Setting = one.Setting ?? other.Setting,
        Line = one.Line ?? other.Line,
        Regimen = one.Regimen ?? other.Regimen,
    };

    private static TherapyOutcome Weightier(TherapyOutcome one, TherapyOutcome other) => (one, other) switch
    {
        (TherapyOutcome.Progression, _) or (_, TherapyOutcome.Progression) => TherapyOutcome.Progression,
        (TherapyOutcome.StoppedToxicity, _) or (_, TherapyOutcome.StoppedToxicity) => TherapyOutcome.StoppedToxicity,
        (TherapyOutcome.Completed, TherapyOutcome.Completed) => TherapyOutcome.Completed,
        _ => TherapyOutcome.Unknown,
    };
}
