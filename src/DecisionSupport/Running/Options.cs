using DecisionSupport.Assessments;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Running;

/// <summary>Suggested or excluded: every combination ends in exactly one of the two, in scope only.</summary>
internal static class Options
{
    public static List<Suggestion> Suggestions(KnowledgeBase knowledge, Conclusions conclusions) =>
        [.. Ranked(knowledge, conclusions).Select((i, rank) => SuggestionOf(i, rank + 1, knowledge, conclusions))];

    /// <summary>What is suggested, best first: tier, then order within the tier, then id.</summary>
    public static IEnumerable<Indication> Ranked(KnowledgeBase knowledge, Conclusions conclusions) => conclusions.IsInScope
        ? knowledge.Document.Combinations
            .Where(c => conclusions.ExclusionsOf(c.Id).Count == 0)
            .Select(c => conclusions.BestIndication(c.Id))
            .OfType<Indication>()
            .OrderBy(i => i.Tier)
            .ThenBy(i => i.Placement.Order)
            .ThenBy(i => i.Combination.Id, StringComparer.Ordinal)
        : [];

    public static List<ExcludedOption> Excluded(KnowledgeBase knowledge, Conclusions conclusions) =>
        !conclusions.IsInScope ? [] : [.. knowledge.Document.Combinations
            .Where(c => conclusions.ExclusionsOf(c.Id).Count > 0 || conclusions.BestIndication(c.Id) is null)
            .OrderBy(c => c.Id, StringComparer.Ordinal)
            .Select(c => new ExcludedOption
            {
                Id = c.Id,
                Name = c.Name,
                Agents = c.Agents,
                AgentNames = Names(knowledge, c),
                Reasons = Reasons(c.Id, conclusions),
            })];

    /// <summary>Every reason against a combination.</summary>
    public static IReadOnlyList<ExclusionReason> Reasons(string combination, Conclusions conclusions) =>
        [.. conclusions.ExclusionsOf(combination).Select(e => new ExclusionReason(e.Code, e.Text, e.Evidence, e.Reference))];

    /// <summary>Every caution on an option, the gravest first.</summary>
    public static IReadOnlyList<Caution> Cautions(Indication option, Conclusions conclusions) =>
    [
        .. conclusions.CautionsOf(option.Combination.Id).Concat(option.Cautions).Distinct()
            .OrderBy(c => c.Severity).ThenBy(c => c.Code, StringComparer.Ordinal).ThenBy(c => c.Text, StringComparer.Ordinal),
    ];

    private static Suggestion SuggestionOf(Indication indication, int rank, KnowledgeBase knowledge, Conclusions conclusions)
    {
        var combination = indication.Combination;
        return new Suggestion
        {
            Id = combination.Id,
            Name = combination.Name,
            Agents = combination.Agents,
            AgentNames = Names(knowledge, combination),
            Rank = rank,
            Tier = indication.Tier,
            Addresses = [.. indication.Addresses.Select(a => a.Mechanism).Distinct()],
            Rationale = Rationale(indication),
            Evidence = [.. indication.Placement.Evidence.Concat(indication.Addresses.SelectMany(a => a.Evidence)).Concat(combination.Evidence.Where(e => SpeaksHere(knowledge.Evidence(e)!, conclusions.Context.Setting))).Distinct()],
            Status = [.. combination.Status.Select(s => new OptionStatus(s.Jurisdiction, s.Status, s.AsOf, s.Reference, s.AsOf.AddMonths(12) < conclusions.Context.AsOf))],
            Cautions = Cautions(indication, conclusions),
            CheckBefore = [.. conclusions.QuestionsOf(combination.Id).Distinct().Order(StringComparer.Ordinal)],
            PreclinicalOnly = indication.PreclinicalOnly,
            Explanation = new Explanation(indication.Rule, indication.Text),
        };
    }

    private static List<string> Names(KnowledgeBase knowledge, CombinationDefinition combination) =>
        [.. combination.Agents.Select(a => knowledge.Agent(a)!.Name)];

    // Trials in another setting carry no option in this one; the placement names what carries it.
    private static bool SpeaksHere(EvidenceItem item, string setting) => item.Setting == setting || !item.IsClinical;

    private static string Rationale(Indication indication) =>
        string.Join(" ", new[] { indication.Placement.Rationale }
            .Concat(indication.Addresses.Select(a => a.Text))
            .Append(indication.Combination.Partners is { } partners ? $"Partners: {partners}" : null)
            .Where(t => !string.IsNullOrWhiteSpace(t)));
}
