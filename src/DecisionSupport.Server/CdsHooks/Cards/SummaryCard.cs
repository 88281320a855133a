using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Sections;
using DecisionSupport.Reporting.Texts;
using DecisionSupport.Server.CdsHooks.Responses;

namespace DecisionSupport.Server.CdsHooks.Cards;

/// <summary>The card of patient-view: which mechanisms are present, what may be considered, what to check and what is not known.</summary>
internal static class SummaryCard
{
    private const int MostOptions = 6;
    private const int MostIssues = 4;

    public static Card Of(CardFrame frame, Assessment assessment, IEnumerable<Block> record)
    {
        var context = new ReportContext(assessment);
        if (!context.InScope)
        {
            var summary = context.OutOfScope ? "card.summary.out-of-scope" : "card.summary.indeterminate";
            return frame.Make(CardTopic.NotAssessed, Indicator.Info, Text.Say(summary), [.. Why(assessment), .. Mechanisms(context), .. Issues(assessment), .. record]);
        }

        var card = frame.Make(CardTopic.ResistanceSummary, Indicator.Info, Summary(context), [.. Mechanisms(context), .. Options(context), .. CheckBefore(context), .. Issues(assessment), .. record]);
        return card with { Suggestions = Suggestions(frame, assessment) };
    }

    private static Rich Summary(ReportContext context)
    {
        var assessment = context.Assessment;
        return Text.Say("card.summary.assessed", Text.Word("setting", assessment.Case.Setting), Shown(context), Text.Count("card.summary.options", assessment.Suggestions.Count));
    }

    // The strongest by name; and where nothing was shown, how much was not measured: silence would read as "none".
    private static Rich Shown(ReportContext context)
    {
        var all = context.Assessment.Mechanisms;
        var present = context.Open.Where(m => m.Presence == Presence.Present).ToList();
        if (present.Count == 0)
        {
            return Text.Say("card.summary.none-shown", all.Count(m => m.Presence == Presence.NotAssessed), all.Count);
        }

        var first = present[0].Likelihood is { } likelihood ? Text.Say("card.summary.mechanism", present[0].Name, Text.Word(likelihood)) : Rich.Plain(present[0].Name);
        return present.Count == 1 ? first : Text.Say("card.summary.more-mechanisms", first, present.Count - 1);
    }

    private static IEnumerable<Block> Why(Assessment assessment) => assessment.Scope.Reasons.Count == 0
        ? []
        : [Blocks.Title("card.why"), new ItemList([.. assessment.Scope.Reasons.Select(r => new Item(Rich.Plain(r.Text)))])];

    private static IEnumerable<Block> Mechanisms(ReportContext context)
    {
        var all = context.Assessment.Mechanisms;
        if (all.Count == 0)
        {
            yield break;
        }

        var unassessed = all.Count(m => m.Presence == Presence.NotAssessed);
        var present = context.Open.Where(m => m.Presence == Presence.Present).ToList();
        if (present.Count == 0)
        {
            yield return new Paragraph(Text.Say("card.mechanisms.none", unassessed, all.Count));
            yield break;
        }

        yield return Blocks.Title("card.mechanisms");
        yield return new ItemList([.. present.Select(m => new Item(Rich.Plain(m.Name) + (m.Likelihood is null ? Rich.Empty : Rich.Plain(": ") + Phrases.Likelihood(m))))]);
        if (unassessed > 0)
        {
            yield return new Paragraph(Text.Say("card.mechanisms.unassessed", unassessed, all.Count));
        }
    }

    private static IEnumerable<Block> Options(ReportContext context)
    {
        var assessment = context.Assessment;
        if (assessment.Suggestions.Count == 0)
        {
            yield return new Paragraph(Text.Say("card.options.none", assessment.Excluded.Count));
            yield break;
        }

        yield return Blocks.Title("card.options", context.Jurisdiction);
        yield return Blocks.Some([.. assessment.Suggestions.Select(OptionLine.Of)], MostOptions, "card.options.more");
        yield return new Paragraph(Text.Say("card.options.excluded", assessment.Excluded.Count));
    }

    private static IEnumerable<Block> CheckBefore(ReportContext context)
    {
        var fields = context.Assessment.Suggestions.SelectMany(s => s.CheckBefore).Distinct().Order(StringComparer.Ordinal).ToList();
        return fields.Count == 0 ? [] : [Blocks.Title("card.check-before"), new ItemList([.. fields.Select(f => new Item(Rich.Plain(Text.Word("field", f))))])];
    }

    private static IEnumerable<Block> Issues(Assessment assessment)
    {
        var issues = assessment.DataIssues.Where(i => i.Severity != IssueSeverity.Info).Select(i => Rich.Plain(i.Message)).ToList();
        return issues.Count == 0 ? [] : [Blocks.Title("card.data"), Blocks.Some(issues, MostIssues, "card.data.more")];
    }

    // What is only being investigated is named in the detail, but not offered to be ticked.
    private static List<CardSuggestion>? Suggestions(CardFrame frame, Assessment assessment)
    {
        var open = assessment.Suggestions.Where(s => s.Tier != Tier.Investigational).Take(MostOptions).ToList();
        return open.Count == 0 ? null : [.. open.Select(s => frame.Suggest(CardTopic.ResistanceSummary, s.Id, s.Name))];
    }
}
