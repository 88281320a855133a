using DecisionSupport.Knowledge;
using static DecisionSupport.Cli.KnowledgeTexts.MarkdownTable;

namespace DecisionSupport.Cli.KnowledgeTexts;

/// <summary>Agents and combinations.</summary>
internal static class TreatmentTables
{
    public static string Agents(KnowledgeBase knowledge) => MarkdownTable.Of(
        ["Agent", "Id", "Class", "Role", "US", "EU", "CN"],
        knowledge.Document.Agents.Select(a => new[] { a.Name, Code(a.Id), a.Class, a.Role, Approved(a, "US"), Approved(a, "EU"), Approved(a, "CN") }));

    public static string Placed(KnowledgeBase knowledge) => MarkdownTable.Of(
        ["Combination", "Places", "Mechanisms"],
        knowledge.Document.Combinations.Where(c => c.Placements.Count > 0)
            .Select(c => new[] { Code(c.Id), string.Join("; ", c.Placements.Select(CombinationText.Place)), Codes(c.Addresses.Select(a => a.Mechanism).Distinct()) }));

    public static string Against(KnowledgeBase knowledge) => MarkdownTable.Of(
        ["Combination", "Reasons", "Mechanisms"],
        knowledge.Document.Combinations.Where(c => c.Against.Count > 0)
            .Select(c => new[] { Code(c.Id), string.Join(", ", c.Against.Select(a => a.Code)), Codes(c.Addresses.Select(a => a.Mechanism).Distinct()) }));

    private static string Approved(AgentDefinition agent, string jurisdiction) => agent.Established
        ? "established"
        : string.Join(", ", agent.Approvals.Where(a => a.Jurisdiction == jurisdiction && a.IsInForce).Select(a => a.Status == "approved" ? a.Use : $"{a.Use} ({a.Status})").Distinct());
}
