using DecisionSupport.Reporting.Texts;
using Microsoft.AspNetCore.Components.Rendering;

namespace DecisionSupport.Reporting.Html.Pathway;

/// <summary>One node: outline, name, state in words and, where it fits, the call in the laboratory's words.</summary>
internal static class NodeDrawing
{
    // What fits between slanting sides; the whole call stands in the tooltip and in the table.
    private const int Longest = 15;

    public static void Write(RenderTreeBuilder builder, NodeReading reading)
    {
        if (PathwayView.Place(reading) is { } target)
        {
            builder.Block("a", () => Content(builder, reading), ("href", target), ("class", "node"));
        }
        else
        {
            builder.Block("g", () => Content(builder, reading), ("class", "node"));
        }
    }

    private static void Content(RenderTreeBuilder builder, NodeReading reading)
    {
        var node = reading.Node;
        var call = reading.State == NodeState.Unmeasured || reading.Calls.Count != 1 ? null : reading.Calls[0].Call;
        builder.Block("title", () => builder.Text(Tooltip(reading)));
        builder.Block("path", () => { }, ("class", SvgMarkup.Class(reading.State)), ("d", NodeShape.Path(reading.State, node.Left, node.Top, PathwayNode.Width, PathwayNode.Height)));
        if (reading.State == NodeState.Context)
        {
            builder.Line(node.X, node.Y + 5, node.Name, "name");
            return;
        }

        builder.Line(node.X, node.Y - (call is null ? 3 : 11), node.Name, "name");
        builder.Line(node.X, node.Y + (call is null ? 14 : 5), Text.Word(reading.State), "words");
        if (call is not null)
        {
            builder.Line(node.X, node.Y + 20, call.Length > Longest ? call[..(Longest - 1)] + "\u2026" : call, "call");
        }
    }

    private static string Tooltip(NodeReading reading)
    {
        var calls = string.Join("; ", reading.Calls.Select(c => $"{c.Biomarker}: {c.Call}"));
        string?[] parts = [$"{reading.Node.Name}: {Text.Word(reading.State)}", calls, reading.Mechanism];
        return string.Join(". ", parts.Where(p => !string.IsNullOrEmpty(p)));
    }
}
