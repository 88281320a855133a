using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>Every missing input with what each answer would change.</summary>
internal static class MissingSection
{
    public static Section Of(ReportContext context) => new("missing", Text.Get("missing.title"), [.. Content(context)]);

    private static List<Block> Content(ReportContext context)
    {
        var missing = context.Assessment.Missing;
        if (missing.Count == 0)
        {
            return [context.OutOfScope ? Phrases.Withheld(context) : Phrases.NoneFound];
        }

        var telling = missing.Where(m => m.WouldChange.Count > 0).ToList();
        var silent = missing.Where(m => m.WouldChange.Count == 0).ToList();
        List<Block> blocks = [telling.Count == 0 ? Phrases.NoneFound : new ItemList([.. telling.Select(m => Line(context, m))])];
        if (silent.Count > 0)
        {
            blocks.Add(new Paragraph(Text.Say("missing.no-change", Rich.Join("; ", silent.Select(m => Rich.Plain(m.Name) + Id(m))))));
        }

        return blocks;
    }

    private static Item Line(ReportContext context, MissingInput input) => new(
        Rich.Strong(input.Name) + Id(input) + Text.Say("missing.reason", input.Reason),
        [.. input.WouldChange.Select(answer => new Item(
            Text.Say("missing.answer", Rich.Strong(Text.Word("call", answer.Value)), answer.Effect),
            [.. Effects(context, answer)]))]);

    private static Rich Id(MissingInput input) => Phrases.Id(input.Biomarker ?? input.Field ?? "");

    private static IEnumerable<Item> Effects(ReportContext context, PossibleAnswer answer) =>
        new (string Key, IReadOnlyList<string> Ids)[]
        {
            ("missing.mechanisms", answer.Mechanisms),
            ("missing.adds", answer.Adds),
            ("missing.removes", answer.Removes),
        }
        .Where(e => e.Ids.Count > 0)
        .Select(e => new Item(Text.Say(e.Key, Phrases.Names(context, e.Ids))));
}
