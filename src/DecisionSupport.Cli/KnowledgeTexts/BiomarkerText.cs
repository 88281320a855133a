using DecisionSupport.Knowledge;

namespace DecisionSupport.Cli.KnowledgeTexts;

/// <summary>A biomarker: how it is read, and what hangs on it.</summary>
internal static class BiomarkerText
{
    public static void Write(BiomarkerDefinition biomarker, EntryWriter text)
    {
        var document = text.Knowledge.Document;
        text.Title("biomarker", biomarker.Id, biomarker.Name);
        text.Line("asked about", biomarker.Alteration);
        text.Line("calls", biomarker.Calls.Select(c => $"{c.Key} = {Json.Words.Of(c.Value)}"));
        text.Line("forms", biomarker.Forms);
        text.Line("units", biomarker.Units);
        text.Line("assays", biomarker.Assays);
        text.Line("scores", biomarker.Ordinals.Count == 0 ? null : string.Join(", ", biomarker.Ordinals.Select(o => $"{o.Key} = {o.Value}")) + text.Cite(biomarker.OrdinalReference));
        text.Line("hotspots", biomarker.Hotspots.Count == 0 ? null : string.Join(", ", biomarker.Hotspots) + text.Cite(biomarker.HotspotReference));
        text.Line("without a cut-off", biomarker.NoCutoff);
        text.Line("the laboratory must state", biomarker.NeedFromLab);
        text.Line("HGNC", biomarker.Hgnc);
        text.Line("LOINC", biomarker.Loinc);
        text.Line("note", biomarker.Note);
        text.List("Cut-offs", biomarker.Cutoffs.Select(c => $"{c.Text}{(c.Assay is null ? "" : $" ({c.Assay})")}{text.Cite(c.Reference)}"));
        text.List("Mechanisms", document.Mechanisms.Select(m => (m.Id, Role: Role(m, biomarker.Id))).Where(m => m.Role is not null).Select(m => $"{m.Id}: {m.Role}"));
        text.List("Evidence", document.Evidence.Where(e => e.Biomarkers.Any(b => b.Biomarker == biomarker.Id)).Select(e => text.Item(e.Id)));
    }

    private static string? Role(MechanismDefinition mechanism, string biomarker) =>
        mechanism.Deciding.Contains(biomarker) ? "decides"
        : mechanism.Shown.Contains(biomarker) ? "can make it present, never absent"
        : mechanism.Context.Contains(biomarker) ? "shown beside it, decides nothing"
        : null;
}
