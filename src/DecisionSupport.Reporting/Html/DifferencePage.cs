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

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.Inline(
        "html",
        () =>
        {
            DocumentHead.Write(builder, Difference.Title, VisibleText.Of(Profile));
            builder.Block("body", () =>
            {
                builder.Block("header", () =>
                {
                    builder.Block("h1", () => builder.Text(Difference.Title));
                    foreach (var block in Difference.Sections.Where(s => s.Title.Length == 0).SelectMany(s => s.Blocks))
                    {
                        builder.Part(block, Difference.Title);
                    }
                });
                builder.Block("main", () =>
                {
                    foreach (var section in Difference.Sections.Where(s => s.Title.Length > 0))
                    {
                        builder.OpenComponent<SectionView>(0);
                        builder.AddComponentParameter(0, nameof(SectionView.Section), section);
                        builder.CloseComponent();
                    }
                });
            });
        },
        ("lang", "en"));
}
