using DecisionSupport.Assessments;
using DecisionSupport.Differences;
using DecisionSupport.Json;

namespace DecisionSupport.Running;

/// <summary>What an answer would change, in one line.</summary>
internal static class EffectWords
{
    public static string Of(AssessmentDifference difference)
    {
        var effects = new List<string>();
        if (difference.Scope is { } scope)
        {
            effects.Add($"scope becomes {EnumWords<ScopeStatus>.Of(scope.After)}");
        }

        effects.AddRange(difference.Mechanisms.Select(m => $"{m.Name} becomes {Standing(m.After)}"));
        Add("adds ", difference.Options.Where(o => o.Before is null).Select(o => o.Name));
        Add("removes ", difference.Options.Where(o => o.After is null).Select(o => o.Name));
        effects.AddRange(difference.Options.Where(o => o.Before is not null && o.After is not null).Select(Move));
        return string.Join("; ", effects);

        void Add(string verb, IEnumerable<string> options)
        {
            if (options.Any())
            {
                effects.Add(verb + string.Join(", ", options));
            }
        }
    }

    private static string Standing(MechanismStanding? standing) => standing switch
    {
        null => EnumWords<Presence>.Of(Presence.NotAssessed),
        { Likelihood: { } likelihood } => EnumWords<Likelihood>.Of(likelihood),
        _ => EnumWords<Presence>.Of(standing.Presence),
    };

    private static string Move(OptionChange option) => option.Before!.Tier == option.After!.Tier
        ? FormattableString.Invariant($"moves {option.Name} from {option.Before.Rank} to {option.After.Rank}")
        : FormattableString.Invariant($"moves {option.Name} from {EnumWords<Tier>.Of(option.Before.Tier)} to {EnumWords<Tier>.Of(option.After.Tier)}");
}
