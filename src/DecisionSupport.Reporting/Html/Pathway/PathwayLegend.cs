using DecisionSupport.Reporting.Texts;
using Microsoft.AspNetCore.Components.Rendering;

namespace DecisionSupport.Reporting.Html.Pathway;

/// <summary>What the outlines mean.</summary>
internal static class PathwayLegend
{
    private static readonly (NodeState State, string Key)[] Entries =
    [
        (NodeState.Altered, "pathway.legend.altered"),
        (NodeState.Equivocal, "pathway.legend.equivocal"),
        (NodeState.Unaltered, "pathway.legend.unaltered"),
        (NodeState.Unmeasured, "pathway.legend.unmeasured"),
        (NodeState.Context, "pathway.legend.context"),
    ];

    public static void Write(RenderTreeBuilder builder) => builder.Block("g", () =>
    {
        for (var i = 0; i < Entries.Length; i++)
        {
            var (state, key) = Entries[i];
            var top = 14 + (i * 30);
            builder.Block("path", () => { }, ("class", SvgMarkup.Class(state)), ("d", NodeShape.Path(state, 14, top, 46, 20)));
            builder.Line(74, top + 15, Text.Get(key), "legend");
        }
    });
}
