using DecisionSupport.Assessments;
using DecisionSupport.Differences;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>A difference in words: the same in the report and in the answer of <c>what-if</c>.</summary>
internal static class DifferenceItems
{
    /// <summary>The kinds of change, each with its changes; kinds without any are left out.</summary>
    public static IReadOnlyList<Item> Of(AssessmentDifference difference) =>
        [.. Groups(difference).Where(g => g.Changes.Count > 0).Select(g => new Item(Rich.Strong(Text.Get(g.Key)), g.Changes))];

    /// <summary>Every kind of change with its changes, in the order of reading.</summary>
    public static IEnumerable<(string Key, IReadOnlyList<Item> Changes)> Groups(AssessmentDifference difference)
    {
        yield return ("difference.scope", difference.Scope is { } scope ? [new Item(Text.Say("difference.becomes", Text.Word(scope.After), Text.Word(scope.Before)))] : []);
        yield return ("difference.mechanisms", [.. difference.Mechanisms.Select(Mechanism)]);
        yield return ("difference.options", [.. difference.Options.Select(o => Option(difference, o))]);
        yield return ("difference.cautions", [.. difference.Cautions.Select(Cautions)]);
        yield return ("difference.exclusions", [.. Exclusions(difference, "difference.reason-comes", e => e.Adds), .. Exclusions(difference, "difference.reason-goes", e => e.Removes)]);
        yield return ("difference.checks", [.. Checks("difference.check-settled", difference.ChecksSettled), .. Checks("difference.check-raised", difference.ChecksRaised)]);
    }

    private static Item Mechanism(MechanismChange change) => new(
        Rich.Strong(change.Name) + Phrases.Id(change.Id) + ": " + Text.Say("difference.becomes", Standing(change.After), Standing(change.Before)));

    /// <summary>How likely a mechanism is, or why that was not judged.</summary>
    public static string Standing(MechanismStanding? standing) => standing switch
    {
        null => Text.Word(Presence.NotAssessed),
        { Likelihood: { } likelihood } => Text.Word(likelihood),
        _ => Text.Word(standing.Presence),
    };

    private static Item Option(AssessmentDifference difference, OptionChange change)
    {
        var name = Rich.Strong(change.Name) + Phrases.Id(change.Id);
        return (change.Before, change.After) switch
        {
            (null, { } after) => new Item(Text.Say("difference.added", name, Text.Word(after.Tier), after.Rank), [.. Support(difference, change), .. change.Cautions.Select(Caution)]),
            ({ } before, null) => new Item(
                Text.Say("difference.removed", name, Text.Word(before.Tier), before.Rank),
                [.. change.Reasons.Select(r => new Item(Rich.Knowledge(r.Text) + Phrases.Id(r.Code)))]),
            ({ } before, { } after) => new Item(
                before.Tier == after.Tier
                    ? Text.Say("difference.moved", name, before.Rank, after.Rank)
                    : Text.Say("difference.tier", name, Text.Word(after.Tier), Text.Word(before.Tier), after.Rank),
                [.. Support(difference, change)]),
            _ => new Item(name),
        };
    }

    // What is preclinical is said beside the drug wherever the drug is named as an option.
    private static IEnumerable<Item> Support(AssessmentDifference difference, OptionChange change)
    {
        if (change.Addresses.Count > 0)
        {
            yield return new Item(Text.Say("option.addresses", Rich.Join("; ", change.Addresses.Select(id => Name(difference, id)))));
        }

        if (change.PreclinicalOnly)
        {
            yield return new Item(Rich.Strong(Text.Get("option.preclinical-only")));
        }
    }

    private static Rich Name(AssessmentDifference difference, string mechanism) =>
        difference.Mechanisms.FirstOrDefault(m => m.Id == mechanism) is { } change ? Rich.Plain(change.Name) : Rich.Code(mechanism);

    private static Item Caution(Caution caution) => new(CautionLine(caution));

    private static Rich CautionLine(Caution caution) =>
        Text.Say("options.caution.line", Rich.Strong(Text.Word(caution.Severity)).As(caution.Severity), Rich.Knowledge(caution.Text)) + Phrases.Id(caution.Code);

    private static Item Cautions(CautionChange change) => new(
        Rich.Strong(change.Name) + Phrases.Id(change.Id),
        [
            .. change.Adds.Select(c => new Item(Text.Say("difference.caution-comes", CautionLine(c)))),
            .. change.Removes.Select(c => new Item(Text.Say("difference.caution-goes", CautionLine(c)))),
        ]);

    private static IEnumerable<Item> Exclusions(AssessmentDifference difference, string key, Func<ExclusionChange, IReadOnlyList<string>> codes) => difference.Exclusions
        .SelectMany(e => codes(e).Select(code => (Code: code, e.Name)))
        .GroupBy(e => e.Code, e => e.Name)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => new Item(Text.Say(key, Rich.Strong(Text.Word("reason", g.Key)) + Phrases.Id(g.Key), string.Join("; ", g))));

    private static IEnumerable<Item> Checks(string key, IReadOnlyList<string> fields) =>
        fields.Count == 0 ? [] : [new Item(Text.Say(key, Rich.Join("; ", fields.Select(f => Rich.Plain(Text.Word("field", f)) + Phrases.Id(f)))))];
}
