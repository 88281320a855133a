using DecisionSupport.Assessments;
using DecisionSupport.Knowledge;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>Every option with its reasons, evidence, status and cautions.</summary>
internal static class OptionSection
{
    public static Section Of(ReportContext context) => new("options", Text.Get("options.title"), [.. Content(context)]);

    private static IEnumerable<Block> Content(ReportContext context)
    {
        if (!context.InScope)
        {
            return [Phrases.Withheld(context)];
        }

        var suggestions = context.Assessment.Suggestions;
        return suggestions.Count == 0
            ? [Phrases.NoneFound]
            : suggestions.GroupBy(s => s.Tier).OrderBy(g => g.Key).SelectMany(g => Tier(context, g));
    }

    private static IEnumerable<Block> Tier(ReportContext context, IGrouping<Tier, Suggestion> tier) =>
    [
        OptionOverviewSection.TierHeading(context, tier.Key),
        .. tier.SelectMany(option => new Block[]
        {
            new Subheading(Text.Say("options.heading", option.Rank, Rich.Strong(option.Name), Rich.Code(option.Id)), 2) { Anchor = Anchor.Option(option.Id) },
            new ItemList([.. Lines(context, option)]),
        }),
    ];

    private static IEnumerable<Item> Lines(ReportContext context, Suggestion option)
    {
        yield return new Item(Text.Say("options.rationale", Rich.Knowledge(option.Rationale)));
        if (option.PreclinicalOnly)
        {
            yield return new Item(Rich.Strong(Text.Get("option.preclinical-only")));
        }

        yield return new Item(option.Addresses.Count == 0
            ? Text.Say("option.addresses-none")
            : Text.Say("option.addresses", Phrases.Names(context, option.Addresses)));
        yield return new Item(Text.Say("options.placed", Rich.Knowledge(option.Explanation.Text), Rich.Code(option.Explanation.Rule)));

        Item Write(string id) => EvidenceItems.Full(context, id);
        IReadOnlyList<string> Pointing(EvidenceDirection direction) =>
            [.. option.Evidence.Where(id => (context.Evidence(id)?.Direction ?? EvidenceDirection.Supports) == direction)];
        yield return EvidenceItems.Group("evidence.for", Pointing(EvidenceDirection.Supports), Write);
        yield return EvidenceItems.Group("evidence.against", Pointing(EvidenceDirection.DoesNotSupport), Write);
        if (Pointing(EvidenceDirection.Prognostic) is { Count: > 0 } prognostic)
        {
            yield return EvidenceItems.Group("evidence.prognosis", prognostic, Write);
        }

        yield return Group("options.status", option.Status, s => Status(context, s));
        yield return Group("options.cautions", option.Cautions, c => Caution(context, c));
        yield return Group("options.check-before", option.CheckBefore, f => Phrases.Field(context, f));
    }

    private static Rich Status(ReportContext context, OptionStatus status) =>
        Text.Say("options.status.line", status.Jurisdiction, Rich.Knowledge(status.Status), status.AsOf,
            status.Stale ? Rich.Strong(Text.Get("options.status.stale")) : Rich.Empty)
        + context.Citations.Cite(status.Source);

    private static Rich Caution(ReportContext context, Caution caution) =>
        Text.Say("options.caution.line", Rich.Strong(Text.Word(caution.Severity)).As(caution.Severity), Rich.Knowledge(caution.Text))
        + context.Citations.Cite(caution.Reference) + Phrases.Id(caution.Code);

    private static Item Group<T>(string key, IReadOnlyList<T> entries, Func<T, Rich> write) => entries.Count == 0
        ? new Item(Rich.Strong(Text.Get(key)) + ": " + Text.Get("none-found"))
        : new Item(Rich.Strong(Text.Get(key)), [.. entries.Select(e => new Item(write(e)))]);
}
