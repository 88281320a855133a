using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>Biomarkers without a result. Missing is never negative.</summary>
internal static class NotMeasuredSection
{
    public static Section Of(ReportContext context)
    {
        // Equivocal or without a cut-off is measured: it stands among the findings.
        var missing = context.Assessment.Missing.Where(m => m.Biomarker is not null && m.Kind is not (MissingKind.Equivocal or MissingKind.Uninterpreted)).ToList();
        var listed = missing.Select(m => m.Biomarker).ToHashSet(StringComparer.Ordinal);
        var failed = context.Assessment.Findings.Where(f => f.State == FindingState.NotAssessed && !listed.Contains(f.Biomarker));
        Item[] items =
        [
            .. missing.Select(m => new Item(Rich.Plain(m.Name) + Phrases.Id(m.Biomarker!) + Text.Say("missing.reason", Text.Word(m.Kind)))),
            .. failed.Select(f => new Item(Phrases.Call(f) + Phrases.Id(f.Biomarker))),
        ];
        var nothing = context.OutOfScope ? Phrases.Withheld(context) : Phrases.NoneFound;
        return new Section("not-measured", Text.Get("not-measured.title"),
            items.Length == 0 ? [nothing] : [new Paragraph(Text.Say("not-measured.note")), new ItemList(items)]);
    }
}
