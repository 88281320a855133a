using DecisionSupport.Knowledge;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Therapies;

/// <summary>Puts agents that were begun together into regimens, in the order of time.</summary>
internal static class Regimens
{
    /// <summary>Agents that begin within one cycle of four weeks are one regimen.</summary>
    private const int OneCycle = 28;

    public static IReadOnlyList<Therapy> Of(IEnumerable<Exposure> exposures, KnowledgeBase knowledge)
    {
        var groups = new List<List<Exposure>>();
        foreach (var exposure in exposures.OrderBy(e => e.Start ?? DateOnly.MinValue).ThenBy(e => e.Agent, StringComparer.Ordinal))
        {
            if (groups.Find(g => Joins(g, exposure)) is { } group)
            {
                group.Add(exposure);
            }
            else
            {
                groups.Add([exposure]);
            }
        }

        var order = knowledge.AgentIds.Select((id, index) => (id, index)).ToDictionary(a => a.id, a => a.index, StringComparer.Ordinal);
        return [.. groups.Select(g => ToTherapy(g, order)).OrderBy(t => t.Start ?? t.End ?? DateOnly.MinValue).ThenBy(t => string.Join('+', t.Agents), StringComparer.Ordinal)];
    }

    private static bool Joins(List<Exposure> group, Exposure next) =>
        group[0].Setting == next.Setting
        && group[0].Line == next.Line
        && (group.Exists(e => e.Regimen is not null && e.Regimen == next.Regimen)
            || (group.TrueForAll(e => e.Regimen is null) && next.Regimen is null && !group.Exists(e => e.Agent == next.Agent)
                && group[0].Start is { } first && next.Start is { } start && start.DayNumber - first.DayNumber <= OneCycle));

    private static Therapy ToTherapy(List<Exposure> group, Dictionary<string, int> order)
    {
        var isRunning = group.Exists(e => e.IsRunning);
        var outcome = OutcomeOf(group, isRunning);
        return new Therapy
        {
            Agents = [.. group.Select(e => e.Agent).Distinct(StringComparer.Ordinal).OrderBy(a => order[a])],
            Setting = group[0].Setting ?? DiseaseSetting.Metastatic,
            Line = group[0].Setting == DiseaseSetting.Metastatic ? group[0].Line : null,
            Start = group.Min(e => e.Start),
            End = isRunning ? null : group.Max(e => e.End),
            Outcome = outcome,
        };
    }

    private static TherapyOutcome OutcomeOf(List<Exposure> group, bool isRunning) =>
        group.Exists(e => e.Outcome == TherapyOutcome.Progression) ? TherapyOutcome.Progression
        : isRunning ? TherapyOutcome.Ongoing
        : group.Exists(e => e.Outcome == TherapyOutcome.StoppedToxicity) ? TherapyOutcome.StoppedToxicity
        : group.TrueForAll(e => e.Outcome == TherapyOutcome.Completed) ? TherapyOutcome.Completed
        : TherapyOutcome.Unknown;
}
