using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>What would change this: every missing input with what each answer would add or remove, and pairs where no single answer does.</summary>
internal static class MissingSection
{
    public static Section Of(ReportContext context) => new("missing", Text.Get("missing.title"), [.. Content(context)]);

    private static IEnumerable<Block> Content(ReportContext context)
    {
        var missing = context.Assessment.Missing;
        if (missing.Count == 0)
        {
            return [context.OutOfScope ? Phrases.Withheld(context) : Phrases.NoneFound];
        }

        var telling = missing.Where(m => m.WouldChange.Count > 0).ToList();
        var silent = missing.Where(m => m.WouldChange.Count == 0).ToList();
        return
        [
            new Paragraph(Text.Say("missing.intro")),
            telling.Count == 0 ? Phrases.NoneFound : new Suppositions([.. telling.Select(Question)]),
            .. silent.Count == 0 ? Array.Empty<Block>() : [new Paragraph(Text.Say("missing.no-change", Rich.Join("; ", silent.Select(m => Rich.Plain(m.Name) + Id(m)))))],
            .. Pairs(context.Assessment.MissingPairs),
        ];
    }

    private static Question Question(MissingInput input) => new(
        Phrases.Missing(input, Id(input)),
        [.. input.WouldChange.Select(a => new SupposedAnswer(Phrases.AnswerPlace(input, a), Text.Say("missing.if", Rich.Strong(Text.Word("call", a.Value))), [.. Effects(a)]))]);

    private static IEnumerable<Item> Effects(PossibleAnswer answer) =>
        answer.Difference.IsEmpty() ? [new Item(Rich.Knowledge(answer.Effect))] : DifferenceItems.Of(answer.Difference);

    // Whoever reads that none was found has to know how far was looked.
    private static IEnumerable<Block> Pairs(PairSearch search)
    {
        if (search.Runs == 0)
        {
            yield break;
        }

        yield return new Paragraph(Text.Say(search.Found.Count == 0 ? "missing.pairs-none" : "missing.pairs-some", search.Inputs.Count, search.Pairs, search.Runs)
            + (search.Complete ? Rich.Empty : Text.Say("missing.pairs-incomplete")));
        if (search.Found.Count > 0)
        {
            yield return new ItemList([.. search.Found.Select(Pair)]);
        }
    }

    private static Item Pair(PossiblePair pair) => new(
        Text.Say("missing.pair", Answer(pair, 0), Answer(pair, 1)),
        DifferenceItems.Of(pair.Difference));

    private static Rich Answer(PossiblePair pair, int index) =>
        Rich.Plain(pair.Names[index] + ": ") + Rich.Strong(Text.Word("call", pair.Values[index])) + Phrases.Id(pair.Set[index]);

    private static Rich Id(MissingInput input) => Phrases.Id(input.Biomarker ?? input.Field ?? "");
}
