using DecisionSupport.Reporting.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace DecisionSupport.Reporting.Html;

/// <summary>What answers would change, as a document of its own: head, then every kind of change.</summary>
internal sealed class DifferencePage : ComponentBase
{
    [Parameter]
    [EditorRequired]
    public required ReportModel Difference { get; set; }

    [Parameter]
    [EditorRequired]
    public required string Profile { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.Page(Difference.Title, Profile, () =>
    {
        builder.Heading(Difference);
        builder.Block("main", () =>
        {
            foreach (var section in Difference.Sections.Where(s => s.Title.Length > 0))
            {
                builder.Section(section);
            }
        });
    });
}
