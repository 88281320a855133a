using System.Globalization;
using DecisionSupport.Assessments;
using DecisionSupport.Knowledge;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>Evidence as list items: both directions get the same form and the same space.</summary>
internal static class EvidenceItems
{
    /// <summary>"Evidence for", "Evidence against" or "Prognosis only" with its items, or the words that say that there are none.</summary>
    public static Item Group(string key, IReadOnlyList<string> ids, Func<string, Item> write) => ids.Count == 0
        ? new Item(Rich.Strong(Text.Get(key)) + ": " + Text.Get("none-found")) { Role = RoleOf(key) }
        : new Item(Rich.Strong(Text.Get(key)), [.. ids.Select(write)]) { Role = RoleOf(key) };

    /// <summary>Everything a reader needs to judge an item.</summary>
    public static Item Full(ReportContext context, string id, EvidenceRole? role = null)
    {
        if (context.Evidence(id) is not { } evidence)
        {
            return new Item(Rich.Code(id));
        }

        List<Item> lines = [new(Study(evidence))];
        Add(lines, evidence.Figures.Count == 0 ? null : Text.Say("evidence.figures", Rich.Knowledge(string.Join("; ", evidence.Figures))));
        Add(lines, evidence.Model is null ? null : Text.Say("evidence.model", Rich.Knowledge(evidence.Model)));
        Add(lines, evidence.Note is null ? null : Text.Say("evidence.note", Rich.Knowledge(evidence.Note)));
        Add(lines, evidence.Corrections.Count == 0 ? null : Text.Say("evidence.corrections", Phrases.List(evidence.Corrections)));
        Add(lines, role is null ? null : Text.Say("evidence.role", Text.Word(role.Value)));
        return new Item(Claim(context, evidence), lines);
    }

    /// <summary>Claim, size and figures in a line or two.</summary>
    public static Item Brief(ReportContext context, string id)
    {
        if (context.Evidence(id) is not { } evidence)
        {
            return new Item(Rich.Code(id));
        }

        string?[] facts = [Text.Word(evidence.Tier), Size(evidence), evidence.Model, .. evidence.Figures, Corrections(evidence)];
        return new Item(Claim(context, evidence), [new Item(Rich.Knowledge(string.Join("; ", facts.Where(f => f is not null))))]);
    }

    private static ItemRole RoleOf(string key) => key switch
    {
        "evidence.for" => ItemRole.For,
        "evidence.against" => ItemRole.Against,
        _ => ItemRole.Prognosis,
    };

    private static Rich Claim(ReportContext context, CitedEvidence evidence) =>
        Rich.Knowledge(evidence.Claim) + context.Citations.Cite(evidence.Reference) + Phrases.Id(evidence.Id);

    private static Rich Study(CitedEvidence evidence)
    {
        string?[] facts =
        [
            Text.Word(evidence.Tier),
            evidence.Design,
            Size(evidence),
            evidence.Tier == EvidenceTier.T4 ? null : Text.Word("setting", evidence.Setting),
            evidence.Population,
            evidence.Regimen is null ? null : Text.Say("evidence.regimen", evidence.Regimen).ToString(),
            evidence.Endpoint is null ? null : Text.Say("evidence.endpoint", evidence.Endpoint).ToString(),
            evidence.Direction == EvidenceDirection.Prognostic ? Text.Get("evidence.prognostic") : null,
        ];
        return Rich.Knowledge(string.Join("; ", facts.Where(f => f is not null)));
    }

    private static string? Size(CitedEvidence evidence) =>
        evidence.N is { } n ? Text.Say("evidence.n", n.ToString(CultureInfo.InvariantCulture)).ToString() : null;

    private static string? Corrections(CitedEvidence evidence) =>
        evidence.Corrections.Count == 0 ? null : Text.Say("evidence.corrections", Phrases.List(evidence.Corrections)).ToString();

    private static void Add(List<Item> lines, Rich? line)
    {
        if (line is not null)
        {
            lines.Add(new Item(line));
        }
    }
}
