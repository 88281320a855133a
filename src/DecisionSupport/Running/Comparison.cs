using DecisionSupport.Assessments;
using DecisionSupport.Differences;
using DecisionSupport.Facts;

namespace DecisionSupport.Running;

/// <summary>Compares two outcomes: the one place where "what would change" is decided.</summary>
internal static class Comparison
{
    // Out of scope no mechanism is listed: nothing that was not assessed becomes so.
    private static readonly MechanismStanding NotAssessed = new(Presence.NotAssessed, null);

    public static AssessmentDifference Between(Outcome before, Outcome after) => new()
    {
        Scope = before.Scope == after.Scope ? null : new ScopeChange(before.Scope, after.Scope),
        Mechanisms =
        [
            .. before.Knowledge.Document.Mechanisms
                .Select(m => new MechanismChange(m.Id, m.Name, before.Mechanism(m.Id), after.Mechanism(m.Id)))
                .Where(c => (c.Before ?? NotAssessed) != (c.After ?? NotAssessed)),
        ],
        Options = [.. Added(before, after), .. Removed(before, after), .. Moved(before, after)],
        Cautions = [.. Cautions(before, after)],
        Exclusions = [.. Exclusions(before, after)],
        ChecksSettled = [.. before.Checks.Except(after.Checks)],
        ChecksRaised = [.. after.Checks.Except(before.Checks)],
    };

    private static IEnumerable<OptionChange> Added(Outcome before, Outcome after) => after.Ranked
        .Where(i => before.Position(i.Combination.Id) is null)
        .Select(i => Change(i, before, after) with { Cautions = after.Cautions(i) });

    private static IEnumerable<OptionChange> Removed(Outcome before, Outcome after) => before.Ranked
        .Where(i => after.Position(i.Combination.Id) is null)
        .Select(i => new OptionChange(i.Combination.Id, i.Combination.Name, before.Option(i.Combination.Id), null) { Reasons = after.Reasons(i.Combination.Id) });

    private static IEnumerable<OptionChange> Moved(Outcome before, Outcome after)
    {
        var common = after.Ranked.Where(i => before.Position(i.Combination.Id) is not null).ToList();
        var kept = Order.LongestRising([.. common.Select(i => before.Position(i.Combination.Id)!.Value)]);
        return common.Where((i, index) => !kept.Contains(index) || before.Option(i.Combination.Id)!.Tier != i.Tier).Select(i => Change(i, before, after));
    }

    private static OptionChange Change(Indication option, Outcome before, Outcome after) =>
        new(option.Combination.Id, option.Combination.Name, before.Option(option.Combination.Id), after.Option(option.Combination.Id))
        {
            Addresses = [.. option.Addresses.Select(a => a.Mechanism).Distinct()],
            PreclinicalOnly = option.PreclinicalOnly,
        };

    private static IEnumerable<CautionChange> Cautions(Outcome before, Outcome after) => after.Ranked
        .Where(i => before.Position(i.Combination.Id) is not null)
        .Select(i =>
        {
            var (old, now) = (before.Cautions(before.Ranked[before.Position(i.Combination.Id)!.Value]), after.Cautions(i));
            return new CautionChange(i.Combination.Id, i.Combination.Name, [.. now.Except(old)], [.. old.Except(now)]);
        })
        .Where(c => c.Adds.Count + c.Removes.Count > 0);

    private static IEnumerable<ExclusionChange> Exclusions(Outcome before, Outcome after) => before.Knowledge.Document.Combinations
        .OrderBy(c => c.Id, StringComparer.Ordinal)
        .Where(c => before.Position(c.Id) is null && after.Position(c.Id) is null)
        .Select(c =>
        {
            var (old, now) = (Codes(before, c.Id), Codes(after, c.Id));
            return new ExclusionChange(c.Id, c.Name, [.. now.Except(old)], [.. old.Except(now)]);
        })
        .Where(c => c.Adds.Count + c.Removes.Count > 0);

    private static List<string> Codes(Outcome outcome, string combination) => [.. outcome.Reasons(combination).Select(r => r.Code).Distinct()];
}
