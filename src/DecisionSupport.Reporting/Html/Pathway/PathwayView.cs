using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Texts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace DecisionSupport.Reporting.Html.Pathway;

/// <summary>The figure with its caption, and the same in a table for those who cannot see it.</summary>
internal sealed class PathwayView : ComponentBase
{
    public const string Id = "pathway";

    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<NodeReading> Nodes { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.Block(
        "section",
        () =>
        {
            builder.Block("h2", () => builder.Text(Text.Get("pathway.title")), ("id", Id + "-title"));
            builder.Block("figure", () =>
            {
                // Scrolls by itself on a narrow screen, so it must be reachable by keyboard.
                builder.Block("div", () => PathwayFigure.Write(builder, Nodes), ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", Text.Get("pathway.title")));
                builder.Block("figcaption", () => builder.Text(Text.Get("pathway.caption")));
            });
            builder.Block("details", () =>
            {
                builder.Block("summary", () => builder.Text(Text.Get("pathway.table")));
                builder.Table(TextEquivalent(), Text.Get("pathway.table"));
            });
        },
        ("id", Id),
        ("aria-labelledby", Id + "-title"));

    private Table TextEquivalent() => new(
        [Text.Get("pathway.node"), Text.Get("pathway.state"), Text.Get("pathway.result"), Text.Get("pathway.mechanism")],
        [
            .. Nodes.Select(n => new[]
            {
                Rich.Plain(n.Node.Name),
                Rich.Plain(Text.Word(n.State)).As(n.State),
                n.Calls.Count == 0 ? Rich.Plain(Text.Get("pathway.no-result")) : Rich.Plain(string.Join("; ", n.Calls.Select(c => $"{c.Biomarker}: {c.Call}"))),
                n.Mechanism is null ? Rich.Plain(Text.Get("pathway.no-mechanism")) : Rich.Plain(n.Mechanism).To(Place(n)),
            }),
        ]);

    /// <summary>Where a node leads: to its mechanism.</summary>
    public static string? Place(NodeReading reading) => reading.Mechanism is null ? null : "#" + Anchor.Mechanism(reading.Node.Mechanism!);
}
