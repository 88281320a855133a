using DecisionSupport.Engine.Compilation;
using DecisionSupport.Engine.Explanations;

namespace DecisionSupport.Engine.Runtime;

/// <content>Why a fact is there, and why a rule did not fire. Computed when asked; nothing is recorded for it.</content>
internal sealed partial class Session : IExplainableSession
{
    public Proof Explain(object fact)
    {
        Settle();
        return Find(fact) is { } found
            ? Explain(found, [], [])
            : throw new ArgumentException($"There is no such fact of type {fact.GetType()} in working memory.");
    }

    public IReadOnlyList<WhyNot> WhyNot(string ruleName, Func<object, string>? describe = null)
    {
        Settle();
        var rule = Array.Find(_network.Rules, r => r.Definition.Name == ruleName)
            ?? throw new ArgumentException($"The session has no rule '{ruleName}'.", nameof(ruleName));
        return [.. rule.Branches.Select(b => WhyNot(b, describe ?? (f => f.GetType().Name)))];
    }

    /// <summary>A fact that is its own premise, by way of others, is listed without reasons the second time.</summary>
    private static Proof Explain(Fact fact, HashSet<Fact> above, Dictionary<Fact, Proof> known)
    {
        if (known.TryGetValue(fact, out var proof))
        {
            return proof;
        }

        if (fact.Reasons.Count == 0 || !above.Add(fact))
        {
            return new Proof(fact.Value, fact.IsStated, []);
        }

        var reasons = Enumerable.Range(0, fact.Reasons.Count).Select(i => fact.Reasons[i].Activation).Select(a => new ProofStep(
            a.Rule.Name,
            [.. a.Items.SelectMany(b => FactsIn(b.Item)).Distinct().Select(premise => Explain(premise, above, known))]));
        proof = new Proof(fact.Value, fact.IsStated, [.. reasons]);
        known.Add(fact, proof);
        above.Remove(fact);
        return proof;
    }

    private static IEnumerable<Fact> FactsIn(Item? item) => item switch
    {
        Fact fact => [fact],
        Derived derived => derived.Facts.Cast<Fact>(),
        _ => [],
    };

    private WhyNot WhyNot(Branch branch, Func<object, string> describe)
    {
        var probe = new Probe(branch.Steps.Length);
        _isMatching = true;
        try
        {
            // The buffers of a fresh state, so that asking changes nothing.
            new Matcher(this, _memories, probe).Match(new BranchState(branch, new RuleState(branch.Rule)));
        }
        finally
        {
            _isMatching = false;
        }

        var answers = branch.Steps.Select((step, i) =>
        {
            var isMet = probe.Matches > 0 || i < probe.Deepest;
            return ConditionText.Answer(branch.Elements[i], isMet, isReached: i <= probe.Deepest, FactsFor(step), CandidatesFor(step), describe);
        });
        return new WhyNot(branch.Rule.Definition.Name, probe.Matches, [.. answers]);
    }

    private List<object>? FactsFor(Step step) => step.Reader is { } reader
        ? [.. _setsInOrder.Where(s => reader.Node.FactType.IsAssignableFrom(s.Type)).SelectMany(s => s.Facts).Select(f => f.Value)]
        : null;

    private int? CandidatesFor(Step step) => step.Reader is { } reader ? _memories[reader.Node.Index]?.Facts.Count ?? 0 : null;
}
