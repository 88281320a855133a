using DecisionSupport.Assessments;
using DecisionSupport.Differences;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>What an answer would change, in one line.</summary>
internal static class EffectLine
{
    /// <summary>The line from the difference; the engine's own words where an assessment carries no difference.</summary>
    public static Rich Of(AssessmentDifference difference, string effect) => difference.IsEmpty() ? Rich.Knowledge(effect) : Rich.Join("; ", Parts(difference));

    private static IEnumerable<Rich> Parts(AssessmentDifference difference)
    {
        if (difference.Scope is { } scope)
        {
            yield return Text.Say("effect.scope", Text.Word(scope.After));
        }

        foreach (var change in difference.Mechanisms)
        {
            yield return Text.Say("effect.mechanism", change.Name, DifferenceItems.Standing(change.After));
        }

        yield return Options("effect.adds", difference.Options.Where(o => o.Before is null));
        yield return Options("effect.removes", difference.Options.Where(o => o.After is null));
        yield return Options("effect.moves", difference.Options.Where(o => o.Before is not null && o.After is not null));
    }

    private static Rich Options(string key, IEnumerable<OptionChange> options) =>
        options.Any() ? Text.Say(key, string.Join(", ", options.Select(o => o.PreclinicalOnly ? $"{o.Name} ({Text.Get("effect.preclinical")})" : o.Name))) : Rich.Empty;
}
