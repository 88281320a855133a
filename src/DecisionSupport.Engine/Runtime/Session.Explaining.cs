using DecisionSupport.Engine.Compilation;
using DecisionSupport.Engine.Explanations;
using DecisionSupport.Engine.RuleModel;

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

    public IReadOnlyList<WhyNot> WhyNot(string ruleName)
    {
        Settle();
        var rule = Array.Find(_network.Rules, r => r.Definition.Name == ruleName)
            ?? throw new ArgumentException($"The session has no rule '{ruleName}'.", nameof(ruleName));
        return [.. rule.Branches.Select(WhyNot)];
    }

    /// <summary>A fact that is its own premise, by way of others, is listed without reasons the second time.</summary>
    private static Proof Explain(Fact fact, HashSet<Fact> above, Dictionary<Fact, Proof> known)
    {
        if (known.TryGetValue(fact, out var proof))
        {
            return proof;
        }

        if (!fact.HasReasons || !above.Add(fact))
        {
            return new Proof(fact.Value, fact.IsStated, []);
        }

        var reasons = fact.Reasons!.Select(r => new ProofStep(
            r.Activation.Rule.Name,
            [.. r.Activation.Items.SelectMany(b => FactsIn(b.Item)).Distinct().Select(premise => Explain(premise, above, known))]));
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

    private WhyNot WhyNot(Branch branch)
    {
        var probe = new Probe(branch.Steps.Length);
        _isMatching = true;
        try
        {
            // The buffers of a fresh state, so that asking changes nothing.
            new Matcher(this, _memories, probe).Match(new BranchState(branch));
        }
        finally
        {
            _isMatching = false;
        }

        var name = branch.Rule.Definition.Name;
        if (probe.Matches > 0 || branch.Steps.Length == 0)
        {
            return new WhyNot(name, probe.Matches, null, string.Empty, 0);
        }

        var node = branch.Steps[probe.Deepest].Reader?.Node;
        var candidates = node is null ? 0 : _memories[node.Index]?.Facts.Count ?? 0;
        return new WhyNot(name, 0, probe.Deepest, Describe(branch.Elements[probe.Deepest]), candidates);
    }

    private static string Describe(RuleElement element) => element switch
    {
        NotElement not => "No " + Describe(not.Source),
        ExistsElement exists => "Any " + Describe(exists.Source),
        ForAllElement all => $"Every {Describe(all.BasePattern)}: {string.Join(" && ", all.Patterns.SelectMany(p => p.Expressions).Select(e => e.Written))}",
        PatternElement { Source: BindingElement } let => "Value " + Conditions(let),
        PatternElement { Source: AggregateElement aggregate } query => $"{aggregate.Name} of {aggregate.Source.ValueType.Name} {Conditions(query)}".TrimEnd(),
        PatternElement pattern => $"{pattern.ValueType.Name} {Conditions(pattern)}".TrimEnd(),
        _ => element.ElementType.ToString(),
    };

    private static string Conditions(PatternElement pattern) => string.Join(" && ", pattern.Expressions.Select(e => e.Written));
}
