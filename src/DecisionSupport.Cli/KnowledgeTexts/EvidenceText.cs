using System.Globalization;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.KnowledgeTexts;

/// <summary>An evidence item in full.</summary>
internal static class EvidenceText
{
    public static void Write(EvidenceItem item, EntryWriter text)
    {
        text.Title("evidence", item.Id, item.Claim + text.Cite(item.Reference));
        text.Line("tier", item.Tier.ToString());
        text.Line("direction", Json.Words.Of(item.Direction));
        text.Line("setting", item.Setting);
        text.Line("population", item.Population);
        text.Line("subgroup", item.Subgroup);
        text.Line("hormone receptors", item.HormoneReceptor);
        text.Line("speaks of", string.Join(item.Match == "all" ? " and " : " or ", item.Biomarkers.Select(b => $"{b.Biomarker} {string.Join("/", b.Calls)}")));
        text.Line("mechanism", item.Mechanism);
        text.Line("combinations", item.Combinations);
        text.Line("regimen", item.Regimen);
        text.Line("design", item.Design);
        text.Line("endpoint", item.Endpoint);
        text.Line("patients", item.N?.ToString(CultureInfo.InvariantCulture));
        text.Line("figures", string.Join("; ", item.Figures));
        text.Line("model", item.Model);
        text.Line("group", item.Group);
        text.Line("note", item.Note);
        text.Line("corrects", item.Corrections);
        text.Line("reviewed", item.Reviewed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
