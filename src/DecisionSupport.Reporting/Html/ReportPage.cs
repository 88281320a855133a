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

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.Page(Report.Title, Profile, () => Body(builder));

    private void Body(RenderTreeBuilder builder)
    {
        builder.Block("a", () => builder.Text(Text.Get("html.skip")), ("class", "skip"), ("href", "#summary"));
        builder.Heading(Report);
        builder.Block("div", () =>
        {
            builder.OpenComponent<ContentsView>(0);
            builder.AddComponentParameter(0, nameof(ContentsView.Entries), Entries());
            builder.CloseComponent();
            builder.Block("main", () => Main(builder));
        }, ("class", "columns"));
        builder.Block("footer", () => builder.Section(Report.Sections.Single(s => s.Id == Last)));
    }

    private void Main(RenderTreeBuilder builder)
    {
        foreach (var section in Report.Sections.Where(s => s.Title.Length > 0 && s.Id != Last))
        {
            builder.Section(section);
            if (section.Id == FigureAfter && Pathway.Count > 0)
            {
                builder.OpenComponent<PathwayView>(0);
                builder.AddComponentParameter(0, nameof(PathwayView.Nodes), Pathway);
                builder.CloseComponent();
            }
        }
    }

    private List<(string Id, string Title)> Entries() =>
    [
        .. Report.Sections.Where(s => s.Title.Length > 0).SelectMany(s => s.Id == FigureAfter && Pathway.Count > 0
            ? new[] { (s.Id, s.Title), (PathwayView.Id, Text.Get("pathway.title")) }
            : [(s.Id, s.Title)]),
    ];
}
