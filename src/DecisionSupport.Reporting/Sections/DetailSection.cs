using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;

namespace DecisionSupport.Reporting.Sections;

/// <summary>Tells the reader where the answer ends and its grounds begin.</summary>
internal static class DetailSection
{
    public static Section Of() => new("detail", Text.Get("detail.title"), [new Paragraph(Text.Say("detail.note"))]);
}
