using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>First page: the missing answers that would change most.</summary>
internal static class MissingOverviewSection
{
    // What is read in ten seconds; the rest has its own section.
    private const int Shown = 5;

    public static Section Of(ReportContext context) => new("missing-overview", Text.Get("missing-overview.title"), [.. Content(context)]);

    private static IEnumerable<Block> Content(ReportContext context)
    {
        var consequential = context.Assessment.Missing.Where(m => m.WouldChange.Count > 0).ToList();
        if (consequential.Count == 0)
        {
            return [context.OutOfScope ? Phrases.Withheld(context) : Phrases.NoneFound];
        }

        var list = new ItemList([.. consequential.Take(Shown).Select(Line)]);
        var rest = consequential.Count - Shown;
        return rest <= 0 ? [list] : [list, new Paragraph(Text.Count("missing-overview.more", rest).To("#missing"))];
    }

    private static Item Line(MissingInput input) => new(
        Phrases.Missing(input, Rich.Empty),
        [
            .. input.WouldChange.Select(answer => new Item(Text.Say(
                "missing.answer",
                Rich.Strong(Text.Word("call", answer.Value)).To("#" + Phrases.AnswerPlace(input, answer)),
                EffectLine.Of(answer.Difference, answer.Effect)))),
        ]);
}
