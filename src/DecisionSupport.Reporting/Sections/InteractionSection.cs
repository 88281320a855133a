using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>Findings that bear on one another, by what a reader does about it.</summary>
internal static class InteractionSection
{
    public static Section Of(ReportContext context)
    {
        var interactions = context.Assessment.Interactions;
        return new Section("interactions", Text.Get("interactions.title"), interactions.Count == 0
            ? [context.OutOfScope ? Phrases.NotAssessed("withheld.out-of-scope") : Phrases.NoneFound]
            : [.. interactions.GroupBy(i => i.Kind).SelectMany(kind => new Block[]
            {
                new Subheading(Rich.Plain(Text.Word(kind.Key))),
                new ItemList([.. kind.Select(i => Write(context, i))]),
            })]);
    }

    private static Item Write(ReportContext context, FindingInteraction interaction) => new(
        Rich.Strong(interaction.Name) + Phrases.Id(interaction.Id),
        [
            new Item(Text.Say("interactions.findings", Rich.Join("; ", Findings(context, interaction)))),
            new Item(Rich.Knowledge(interaction.Text)),
            new Item(Rich.Plain(Text.Get("interactions.evidence")), [.. interaction.Evidence.Select(e => EvidenceItems.Brief(context, e))]),
        ]);

    private static IEnumerable<Rich> Findings(ReportContext context, FindingInteraction interaction) => context.Assessment.Findings
        .Where(f => interaction.Findings.Contains(f.Id))
        .Select(f => Phrases.Call(f).To("#" + Anchor.Finding(f.Id)));
}
