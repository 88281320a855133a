using System.Globalization;
using DecisionSupport.Knowledge;
using static DecisionSupport.Cli.KnowledgeTexts.MarkdownTable;

namespace DecisionSupport.Cli.KnowledgeTexts;

/// <summary>Evidence items, and what a reader should know to be unsure.</summary>
internal static class EvidenceTables
{
    public static string ByTier(KnowledgeBase knowledge) => MarkdownTable.Of(
        ["Tier", "Item", "Direction", "Setting", "About", "Source"],
        knowledge.Document.Evidence.OrderBy(e => e.Tier).ThenBy(e => e.Id, StringComparer.Ordinal)
            .Select(e => new[] { e.Tier.ToString(), Code(e.Id), Json.Words.Of(e.Direction), e.Setting, About(e), Code(e.Reference) }));

    public static string Unverified(KnowledgeBase knowledge) => MarkdownTable.Of(
        ["Reference", "Title", "Journal", "Year"],
        knowledge.Document.References.Where(r => !r.Verified).OrderBy(r => r.Id, StringComparer.Ordinal)
            .Select(r => new[] { Code(r.Id), r.Title, r.Journal, r.Year?.ToString(CultureInfo.InvariantCulture) ?? "undated" }));

    public static string Stale(KnowledgeBase knowledge)
    {
        var limit = knowledge.Document.Pack.Date.AddMonths(-12);
        var agents = knowledge.Document.Agents.SelectMany(a => a.Approvals.Select(p => (Kind: "agent", a.Id, p.Jurisdiction, p.AsOf, p.Reference)));
        var combinations = knowledge.Document.Combinations.SelectMany(c => c.Status.Select(s => (Kind: "combination", c.Id, s.Jurisdiction, s.AsOf, s.Reference)));
        return MarkdownTable.Of(
            ["As of", "Kind", "Entry", "Jurisdiction", "Source"],
            agents.Concat(combinations).Where(s => s.AsOf < limit).Distinct()
                .OrderBy(s => s.AsOf).ThenBy(s => s.Kind, StringComparer.Ordinal).ThenBy(s => s.Id, StringComparer.Ordinal).ThenBy(s => s.Jurisdiction, StringComparer.Ordinal).ThenBy(s => s.Reference, StringComparer.Ordinal)
                .Select(s => new[] { s.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), s.Kind, Code(s.Id), s.Jurisdiction, Code(s.Reference) }));
    }

    private static string About(EvidenceItem item) =>
        item.Mechanism is { } mechanism ? Code(mechanism)
        : item.Combinations.Count > 0 ? Codes(item.Combinations)
        : Codes(item.Biomarkers.Select(b => b.Biomarker).Distinct());
}
