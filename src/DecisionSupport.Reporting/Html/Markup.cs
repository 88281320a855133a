using Microsoft.AspNetCore.Components.Rendering;

namespace DecisionSupport.Reporting.Html;

/// <summary>
/// Elements in the shape in which they nest. Sequence numbers only serve a second rendering, of which there is none, so all are zero.
/// </summary>
internal static class Markup
{
    /// <summary>An element within a line.</summary>
    public static void Inline(this RenderTreeBuilder builder, string name, Action content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        builder.OpenElement(0, name);
        foreach (var (attribute, value) in attributes)
        {
            builder.AddAttribute(0, attribute, value);
        }

        content();
        builder.CloseElement();
    }

    /// <summary>An element on a line of its own, so that two reports can be compared line by line.</summary>
    public static void Block(this RenderTreeBuilder builder, string name, Action content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        builder.AddMarkupContent(0, "\n");
        builder.Inline(name, content, attributes);
    }

    public static void Text(this RenderTreeBuilder builder, string text) => builder.AddContent(0, text);
}
