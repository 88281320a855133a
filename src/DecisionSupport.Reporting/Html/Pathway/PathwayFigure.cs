using DecisionSupport.Reporting.Texts;
using Microsoft.AspNetCore.Components.Rendering;

namespace DecisionSupport.Reporting.Html.Pathway;

/// <summary>The drawing: the cell and its surroundings, who drives whom, and the nodes.</summary>
internal static class PathwayFigure
{
    public static void Write(RenderTreeBuilder builder, IReadOnlyList<NodeReading> nodes) => builder.Block(
        "svg",
        () =>
        {
            builder.Block("title", () => builder.Text(Text.Get("pathway.title")), ("id", "pathway-svg-title"));
            builder.Block("desc", () => builder.Text(Text.Get("pathway.desc")), ("id", "pathway-svg-desc"));
            builder.Block("defs", () =>
            {
                Marker(builder, "arrow", "M0 0 L9 5 L0 10 Z", "9");
                Marker(builder, "bar", "M7 0 V10 H9 V0 Z", "8");
            });
            Surroundings(builder);
            foreach (var (path, inhibits) in PathwayMap.Edges)
            {
                builder.Block("path", () => { }, ("class", "edge"), ("d", path), ("marker-end", inhibits ? "url(#bar)" : "url(#arrow)"));
            }

            PathwayLegend.Write(builder);
            foreach (var node in nodes)
            {
                NodeDrawing.Write(builder, node);
            }
        },
        ("viewBox", FormattableString.Invariant($"0 0 {PathwayMap.Width} {PathwayMap.Height}")),
        ("role", "group"),
        ("aria-labelledby", "pathway-svg-title"),
        ("aria-describedby", "pathway-svg-desc"));

    private static void Surroundings(RenderTreeBuilder builder)
    {
        builder.Box("cell", (4, PathwayMap.Membrane, PathwayMap.Width - 8, PathwayMap.Height - PathwayMap.Membrane - 4), 18);
        builder.Block("path", () => { }, ("class", "membrane"), ("d", FormattableString.Invariant($"M4 {PathwayMap.Membrane - 6} H996 M4 {PathwayMap.Membrane + 6} H996")));
        builder.Box("other-cell", (612, 14, 156, 122), 40);
        builder.Box("other-cell", (812, 14, 156, 122), 40);
        builder.Box("nucleus", (526, 446, 462, 176), 40);
        builder.Label(690, 38, "pathway.nk-cell");
        builder.Label(890, 38, "pathway.t-cell");
        builder.Label(70, 628, "pathway.cell");
        builder.Label(895, 476, "pathway.nucleus");

        // An antibody: two arms on HER2, the foot towards the NK cell.
        builder.Block("path", () => { }, ("class", "antibody"), ("d", "M480 128 V104 L500 88 L520 104 V128 M500 88 V60 H536"));
        builder.Label(500, 46, "pathway.trastuzumab", "label strong");
    }

    private static void Marker(RenderTreeBuilder builder, string id, string path, string x) => builder.Block(
        "marker",
        () => builder.Inline("path", () => { }, ("d", path), ("class", "head")),
        ("id", id),
        ("viewBox", "0 0 10 10"),
        ("refX", x),
        ("refY", "5"),
        ("markerWidth", "8"),
        ("markerHeight", "8"),
        ("orient", "auto"));
}
