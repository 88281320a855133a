using DecisionSupport.Assessments;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Server.CdsHooks.Cards;

/// <summary>What the assessment says of one ordered drug, or of the regimen that it makes with the other draft orders.</summary>
/// <param name="Name">Drug or regimen.</param>
/// <param name="Id">Its id.</param>
/// <param name="Regimen">Name of the regimen where the drafts make one that is known; else null.</param>
/// <param name="Suggested">Regimens with it that may be considered.</param>
/// <param name="Excluded">Regimens with it that were considered and not suggested.</param>
internal sealed record OrderCheck(string Name, string Id, string? Regimen, IReadOnlyList<Suggestion> Suggested, IReadOnlyList<ExcludedOption> Excluded)
{
    public int Known => Suggested.Count + Excluded.Count;

    /// <summary>Codes that weigh against every regimen with it, in the order of the first.</summary>
    public IReadOnlyList<string> SharedReasons => Excluded.Count == 0 || Suggested.Count > 0 ? [] :
        [.. Excluded[0].Reasons.Select(r => r.Code).Distinct().Where(c => Excluded.All(x => x.Reasons.Any(r => r.Code == c)))];

    /// <summary>Looks up one drug among the options of an assessment.</summary>
    /// <param name="agent">The drug.</param>
    /// <param name="drafts">Every drug of the draft orders.</param>
    /// <param name="assessment">The assessment.</param>
    public static OrderCheck Of(AgentDefinition agent, IReadOnlySet<string> drafts, Assessment assessment)
    {
        var suggested = assessment.Suggestions.Where(s => s.Agents.Contains(agent.Id)).ToList();
        var excluded = assessment.Excluded.Where(x => x.Agents.Contains(agent.Id)).ToList();

        // The largest known regimen that the drafts make together: two drugs of a regimen are not judged as two drugs.
        var regimens = suggested.Select(s => s.Agents).Concat(excluded.Select(x => x.Agents)).Where(a => a.All(drafts.Contains)).ToList();
        if (regimens.MaxBy(a => a.Count) is { Count: > 1 } largest)
        {
            var (s, x) = (suggested.Where(o => o.Agents.SequenceEqual(largest)).ToList(), excluded.Where(o => o.Agents.SequenceEqual(largest)).ToList());
            var regimen = s.Select(o => o.Name).Concat(x.Select(o => o.Name)).First();
            return new OrderCheck(regimen, string.Join('+', largest), regimen, s, x);
        }

        return new OrderCheck(agent.Name, agent.Id, null, suggested, excluded);
    }
}
