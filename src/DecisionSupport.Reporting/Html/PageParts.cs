using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;
using Microsoft.AspNetCore.Components.Rendering;

namespace DecisionSupport.Reporting.Html;

/// <summary>What every page has: the document in its language, the head of the report, sections.</summary>
internal static class PageParts
{
    public static void Page(this RenderTreeBuilder builder, string title, string profile, Action body) => builder.Inline(
        "html",
        () =>
        {
            DocumentHead.Write(builder, title, VisibleText.Of(profile));
            builder.Block("body", body);
        },
        ("lang", Text.Language));

    /// <summary>The title, and the sections without one: whom the page is about.</summary>
    public static void Heading(this RenderTreeBuilder builder, ReportModel model) => builder.Block("header", () =>
    {
        builder.Block("h1", () => builder.Text(model.Title));
        foreach (var block in model.Sections.Where(s => s.Title.Length == 0).SelectMany(s => s.Blocks))
        {
            builder.Part(block, model.Title);
        }
    });

    public static void Section(this RenderTreeBuilder builder, Section section)
    {
        builder.OpenComponent<SectionView>(0);
        builder.AddComponentParameter(0, nameof(SectionView.Section), section);
        builder.CloseComponent();
    }
}
