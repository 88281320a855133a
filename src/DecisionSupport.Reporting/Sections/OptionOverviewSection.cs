using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>First page: options to consider, each tier apart.</summary>
internal static class OptionOverviewSection
{
    public static Section Of(ReportContext context) => new("option-overview", Text.Get("option-overview.title"), [.. Content(context)]);

    /// <summary>The heading of a tier, with what the tier means.</summary>
    public static Subheading TierHeading(ReportContext context, Tier tier) =>
        new(Text.Say($"tier-heading.{tier}", context.Jurisdiction).As(tier));

    private static IEnumerable<Block> Content(ReportContext context)
    {
        if (!context.InScope)
        {
            return [Phrases.Withheld(context)];
        }

        var suggestions = context.Assessment.Suggestions;
        if (suggestions.Count == 0)
        {
            return [Phrases.NoneFound];
        }

        var warnings = new HighCautions(suggestions);
        return
        [
            .. suggestions.GroupBy(s => s.Tier).OrderBy(g => g.Key).SelectMany(g => new Block[]
            {
                TierHeading(context, g.Key),
                new ItemList([.. g.Select(s => Option(context, s, warnings))]),
            }),
            .. warnings.Items() is { Count: > 0 } items ? new Block[] { new Subheading(Text.Say("option.warnings")), new ItemList(items) } : [],
        ];
    }

    private static Item Option(ReportContext context, Suggestion option, HighCautions warnings)
    {
        List<Item> lines = [new(Addresses(context, option))];
        if (option.PreclinicalOnly)
        {
            lines.Add(new Item(Text.Say("option.preclinical-only")));
        }

        if (warnings.Letters(option) is { } letters)
        {
            lines.Add(new Item(letters));
        }

        // A tier speaks for one jurisdiction; it is as old as the status there.
        lines.AddRange(option.Status
            .Where(s => s.Stale && s.Jurisdiction == context.Assessment.Provenance.Jurisdiction)
            .Select(s => new Item(Text.Say("option.stale", s.AsOf))));
        return new Item(Rich.Strong(option.Name).To("#" + Anchor.Option(option.Id)), lines, option.Rank);
    }

    private static Rich Addresses(ReportContext context, Suggestion option) => option.Addresses.Count == 0
        ? Text.Say("option.addresses-none")
        : Text.Say("option.addresses", string.Join("; ", option.Addresses.Select(context.Name)));
}
