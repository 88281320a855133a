using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>High cautions of all options, each once under a letter: a warning read five times is read by nobody.</summary>
internal sealed class HighCautions
{
    private readonly List<string> _texts;
    private readonly IReadOnlyList<Suggestion> _options;

    public HighCautions(IReadOnlyList<Suggestion> options)
    {
        _options = options;
        _texts = [.. options.SelectMany(Of).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Letters of an option's warnings, leading to their text; null where it has none.</summary>
    public Rich? Letters(Suggestion option)
    {
        var letters = Of(option).Distinct(StringComparer.Ordinal).Select(t => _texts.IndexOf(t)).Order().Select(Letter).ToList();
        return letters.Count == 0
            ? null
            : Rich.Strong(Text.Get("option.high-caution")).As(CautionSeverity.High) + " " + Rich.Join(", ", letters.Select(l => Rich.Plain(l).To("#" + Anchor.Warning(l))));
    }

    /// <summary>Every warning with the options that it touches.</summary>
    public IReadOnlyList<Item> Items() => [.. _texts.Select((text, i) =>
    {
        var ranks = _options.Where(o => Of(o).Contains(text)).Select(o => $"{o.Rank}").ToList();
        var touches = Text.Count("option.warning.touches", ranks.Count, Phrases.List(ranks));
        return new Item(Text.Say("option.warning", Rich.Strong(Letter(i)) + " (" + touches + ")", Rich.Knowledge(text))) { Anchor = Anchor.Warning(Letter(i)) };
    })];

    private static IEnumerable<string> Of(Suggestion option) => option.Cautions.Where(c => c.Severity == CautionSeverity.High).Select(c => c.Text);

    // A to Z, then AA, AB: options have numbers already.
    private static string Letter(int index) => (index < 26 ? "" : Letter((index / 26) - 1)) + (char)('A' + (index % 26));
}
