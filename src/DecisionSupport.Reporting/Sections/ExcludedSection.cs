using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>Everything that was considered and not suggested, under the reason that weighs most, with every reason.</summary>
internal static class ExcludedSection
{
    // What would harm this patient first, then what is settled, then what only does not fit now.
    private static readonly string[] Order =
    [
        "contraindicated", "harm-signal", "already-received", "negative-trial", "development-stopped", "not-approved",
        "biomarker-mismatch", "biomarker-not-assessed", "line-mismatch", "setting-mismatch", "no-clinical-evidence", "same-as-trastuzumab",
    ];

    public static Section Of(ReportContext context) => new("excluded", Text.Get("excluded.title"), [.. Content(context)]);

    private static IEnumerable<Block> Content(ReportContext context)
    {
        if (!context.InScope)
        {
            return [Phrases.Withheld(context)];
        }

        var excluded = context.Assessment.Excluded;
        return excluded.Count == 0 ? [Phrases.NoneFound] :
        [
            new Paragraph(Text.Say("excluded.note")),
            .. excluded
                .GroupBy(x => x.Reasons.Select(r => r.Code).MinBy(Weight) ?? "")
                .OrderBy(g => Weight(g.Key))
                .ThenBy(g => g.Key, StringComparer.Ordinal)
                .SelectMany(g => new Block[]
                {
                    new Subheading(Text.Say("excluded.heading", Text.Word("reason", g.Key), g.Count())) { Folded = true },
                    new ItemList([.. g.Select(x => Option(context, x))]),
                }),
        ];
    }

    private static Item Option(ReportContext context, ExcludedOption option) => new(
        Rich.Strong(option.Name) + Phrases.Id(option.Id),
        [.. option.Reasons.OrderBy(r => Weight(r.Code)).Select(r => Reason(context, r))])
    {
        Anchor = Anchor.Option(option.Id),
    };

    private static Item Reason(ReportContext context, ExclusionReason reason) => new(
        Rich.Knowledge(reason.Text) + context.Citations.Cite(reason.Reference) + Phrases.Id(reason.Code),
        [.. reason.Evidence.Select(id => EvidenceItems.Brief(context, id))]);

    private static int Weight(string code)
    {
        var index = Array.IndexOf(Order, code);
        return index < 0 ? Order.Length : index;
    }
}
