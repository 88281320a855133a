using DecisionSupport.Reporting.Html.Pathway;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace DecisionSupport.Reporting.Html;

/// <summary>The document: head, landmarks, and the sections in the order of the report.</summary>
internal sealed class ReportPage : ComponentBase
{
    // Where the answer ends: the figure is the first of its grounds.
    private const string FigureAfter = "detail";
    private const string Last = "provenance";

    [Parameter]
    [EditorRequired]
    public required ReportModel Report { get; set; }

    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<NodeReading> Pathway { get; set; }

    [Parameter]
    [EditorRequired]
    public required string Profile { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.Inline(
        "html",
        () =>
        {
            DocumentHead.Write(builder, Report.Title, VisibleText.Of(Profile));
            builder.Block("body", () => Body(builder));
        },
        ("lang", Text.Language));

    private void Body(RenderTreeBuilder builder)
    {
        builder.Block("a", () => builder.Text(Text.Get("html.skip")), ("class", "skip"), ("href", "#summary"));
        builder.Block("header", () =>
        {
            builder.Block("h1", () => builder.Text(Report.Title));
            foreach (var block in Report.Sections.Where(s => s.Title.Length == 0).SelectMany(s => s.Blocks))
            {
                builder.Part(block, Report.Title);
            }
        });
        builder.Block("div", () =>
        {
            builder.OpenComponent<ContentsView>(0);
            builder.AddComponentParameter(0, nameof(ContentsView.Entries), Entries());
            builder.CloseComponent();
            builder.Block("main", () => Main(builder));
        }, ("class", "columns"));
        builder.Block("footer", () => Section(builder, Report.Sections.Single(s => s.Id == Last)));
    }

    private void Main(RenderTreeBuilder builder)
    {
        foreach (var section in Report.Sections.Where(s => s.Title.Length > 0 && s.Id != Last))
        {
            Section(builder, section);
            if (section.Id == FigureAfter && Pathway.Count > 0)
            {
                builder.OpenComponent<PathwayView>(0);
                builder.AddComponentParameter(0, nameof(PathwayView.Nodes), Pathway);
                builder.CloseComponent();
            }
        }
    }

    private static void Section(RenderTreeBuilder builder, Section section)
    {
        builder.OpenComponent<SectionView>(0);
        builder.AddComponentParameter(0, nameof(SectionView.Section), section);
        builder.CloseComponent();
    }

    private List<(string Id, string Title)> Entries() =>
    [
        .. Report.Sections.Where(s => s.Title.Length > 0).SelectMany(s => s.Id == FigureAfter && Pathway.Count > 0
            ? new[] { (s.Id, s.Title), (PathwayView.Id, Text.Get("pathway.title")) }
            : [(s.Id, s.Title)]),
    ];
}
