using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>First page: what the reader's own site changed of the knowledge. Shown only where there is an overlay.</summary>
internal static class OverlaySection
{
    public static IEnumerable<Section> Of(ReportContext context)
    {
        if (context.Assessment.Provenance.Overlay is not { } overlay)
        {
            return [];
        }

        return
        [
            new Section("overlay", Text.Get("overlay.title"),
            [
                new Paragraph(Text.Say("overlay.intro", Rich.Strong(overlay.Name))),
                overlay.Changes.Count == 0 ? Phrases.NoneFound : new ItemList([.. overlay.Changes.Select(c => new Item(Rich.Knowledge(c)))]),
            ]),
        ];
    }
}
