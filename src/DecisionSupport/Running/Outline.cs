using DecisionSupport.Assessments;
using DecisionSupport.Json;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Running;

/// <summary>What matters of a result when two are compared: scope, mechanisms, order of options.</summary>
internal sealed record Outline(ScopeStatus Scope, IReadOnlyDictionary<string, string> Mechanisms, IReadOnlyList<string> Suggested)
{
    public static Outline Of(KnowledgeBase knowledge, Conclusions conclusions) => new(
        conclusions.Scope.Status,
        knowledge.Document.Mechanisms
            .Select(m => conclusions.Mechanism(m.Id))
            .Where(m => m is not null)
            .ToDictionary(m => m!.Mechanism, m => m!.Likelihood is { } l ? EnumWords<Likelihood>.Of(l) : EnumWords<Presence>.Of(m.Presence)),
        [.. Options.Ranked(knowledge, conclusions).Select(i => i.Combination.Id)]);

    /// <summary>What an answer would change, or null where it changes nothing.</summary>
    public PossibleAnswer? Compare(string value, Outline other, KnowledgeBase knowledge)
    {
        var adds = other.Suggested.Except(Suggested).ToList();
        var removes = Suggested.Except(other.Suggested).ToList();
        var mechanisms = other.Mechanisms.Where(m => Mechanisms.GetValueOrDefault(m.Key) != m.Value).ToList();
        var effects = new List<string>();
        if (other.Scope != Scope)
        {
            effects.Add($"scope becomes {EnumWords<ScopeStatus>.Of(other.Scope)}");
        }

        effects.AddRange(mechanisms.Select(m => $"{knowledge.Mechanism(m.Key)!.Name} becomes {m.Value}"));
        Add("adds ", adds);
        Add("removes ", removes);
        if (effects.Count == 0 && !other.Suggested.SequenceEqual(Suggested))
        {
            effects.Add("changes the order: first " + knowledge.Combination(other.Suggested[0])!.Name);
        }

        return effects.Count == 0 ? null : new PossibleAnswer(value, string.Join("; ", effects), adds, removes, [.. mechanisms.Select(m => m.Key)]);

        void Add(string verb, List<string> options)
        {
            if (options.Count > 0)
            {
                effects.Add(verb + string.Join(", ", options.Select(o => knowledge.Combination(o)!.Name)));
            }
        }
    }
}
