using System.Globalization;
using DecisionSupport.Knowledge;
using static DecisionSupport.Cli.KnowledgeTexts.MarkdownTable;

namespace DecisionSupport.Cli.KnowledgeTexts;

/// <summary>Mechanisms, what decides them and how much evidence there is.</summary>
internal static class MechanismTables
{
    private static readonly string[] Settings = ["neoadjuvant", "adjuvant", "metastatic", "preclinical"];

    public static string Mechanisms(KnowledgeBase knowledge) => MarkdownTable.Of(
        ["Mechanism", "Id", "Family", "Deciding", "Also shown", "Shown beside it"],
        knowledge.Document.Mechanisms.Select(m => new[] { m.Name, Code(m.Id), m.Family, Codes(m.Deciding), Codes(m.Shown), Codes(m.Context) }));

    public static string Evidence(KnowledgeBase knowledge) => MarkdownTable.Of(
        ["Mechanism", "Setting", "Supports", "Does not support", "Prognostic"],
        from m in knowledge.Document.Mechanisms
        from setting in Settings
        let items = knowledge.EvidenceByMechanism[m.Id].Where(e => e.Setting == setting).ToList()
        where items.Count > 0
        select new[] { m.Name, setting, Count(items, EvidenceDirection.Supports), Count(items, EvidenceDirection.DoesNotSupport), Count(items, EvidenceDirection.Prognostic) });

    public static string Interactions(KnowledgeBase knowledge) => MarkdownTable.Of(
        ["Interaction", "Id", "Kind", "Text", "Evidence"],
        knowledge.Document.Interactions.Select(i => new[] { i.Name, Code(i.Id), Json.Words.Of(i.Kind), i.Text, Codes(i.Evidence) }));

    private static string Count(List<EvidenceItem> items, EvidenceDirection direction) =>
        string.Join(", ", items.Where(e => e.Direction == direction).GroupBy(e => e.Tier).OrderBy(g => g.Key).Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {g.Key}")));
}
