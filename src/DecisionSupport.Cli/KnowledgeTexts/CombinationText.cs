using System.Globalization;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.KnowledgeTexts;

/// <summary>A regimen: where it belongs, what carries it, what speaks against it.</summary>
internal static class CombinationText
{
    public static void Write(CombinationDefinition combination, EntryWriter text)
    {
        text.Title("combination", combination.Id, combination.Name);
        text.Line("agents", combination.Agents);
        text.Line("ruled out by failure of", combination.Distinctive);
        text.Line("partners", combination.Partners);
        text.Line("note", combination.Note);
        text.List("Status", combination.Status.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Jurisdiction}: {s.Status}, as of {s.AsOf:yyyy-MM-dd}{text.Cite(s.Reference)}")));
        text.List("Places", combination.Placements.Select(p => $"{Place(p)}. {p.Rationale}"));
        text.List("Against it, whatever the patient", combination.Against.Select(a => $"{a.Code}: {a.Text}{text.Cite(a.Reference)}"));
        text.List("Mechanisms", combination.Addresses.Select(a => $"{a.Mechanism}: {a.Text} ({string.Join(", ", a.Evidence)})"));
        text.List("Evidence", combination.Evidence.Concat(combination.Placements.SelectMany(p => p.Evidence)).Concat(combination.Against.SelectMany(a => a.Evidence ?? [])).Distinct().Select(text.Item));
    }

    /// <summary>A place in one line: id, jurisdictions, tier, setting and phase.</summary>
    public static string Place(Placement placement) =>
        $"{placement.Id} ({string.Join(", ", placement.Jurisdictions)}): {Json.Words.Of(placement.Tier)}, {string.Join(" or ", placement.Settings)}{(placement.Phase is null || placement.Settings.Contains(placement.Phase) ? "" : ", " + placement.Phase)}";
}
