using DecisionSupport.Reporting.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace DecisionSupport.Reporting.Html;

/// <summary>The table of contents.</summary>
internal sealed class ContentsView : ComponentBase
{
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<(string Id, string Title)> Entries { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.Block(
        "nav",
        () =>
        {
            builder.Block("p", () => builder.Text(Text.Get("html.contents")), ("class", "nav-title"), ("id", "contents-title"));
            builder.Block("ul", () =>
            {
                foreach (var (id, title) in Entries)
                {
                    builder.Block("li", () => builder.Inline("a", () => builder.Text(title), ("href", "#" + id)));
                }
            });
        },
        ("id", "contents"),
        ("aria-labelledby", "contents-title"));
}
