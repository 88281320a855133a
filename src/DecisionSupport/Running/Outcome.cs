using DecisionSupport.Assessments;
using DecisionSupport.Differences;
using DecisionSupport.Facts;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Running;

/// <summary>What one run came to, as far as two runs are compared.</summary>
internal sealed class Outcome
{
    private readonly Conclusions _conclusions;
    private readonly Dictionary<string, int> _ranks;

    public Outcome(KnowledgeBase knowledge, Conclusions conclusions)
    {
        Knowledge = knowledge;
        _conclusions = conclusions;
        Ranked = [.. Options.Ranked(knowledge, conclusions)];
        _ranks = Ranked.Select((i, rank) => (i.Combination.Id, rank)).ToDictionary(i => i.Id, i => i.rank, StringComparer.Ordinal);
    }

    public KnowledgeBase Knowledge { get; }

    public ScopeStatus Scope => _conclusions.Scope.Status;

    /// <summary>What is suggested, best first.</summary>
    public IReadOnlyList<Indication> Ranked { get; }

    /// <summary>Safety data that some option needs, by field.</summary>
    public IEnumerable<string> Checks => Ranked.SelectMany(i => _conclusions.QuestionsOf(i.Combination.Id)).Distinct().Order(StringComparer.Ordinal);

    public MechanismStanding? Mechanism(string id) => _conclusions.Mechanism(id) is { } m ? new MechanismStanding(m.Presence, m.Likelihood) : null;

    /// <summary>Position among the suggestions, from 0; null where the combination is not suggested.</summary>
    public int? Position(string combination) => _ranks.TryGetValue(combination, out var rank) ? rank : null;

    public OptionStanding? Option(string combination) => Position(combination) is { } rank ? new OptionStanding(rank + 1, Ranked[rank].Tier) : null;

    public IReadOnlyList<Caution> Cautions(Indication option) => Options.Cautions(option, _conclusions);

    public IReadOnlyList<ExclusionReason> Reasons(string combination) => _conclusions.IsInScope ? Options.Reasons(combination, _conclusions) : [];
}
