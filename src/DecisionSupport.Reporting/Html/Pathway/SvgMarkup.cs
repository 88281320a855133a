using System.Globalization;
using Microsoft.AspNetCore.Components.Rendering;

namespace DecisionSupport.Reporting.Html.Pathway;

/// <summary>Small parts of a drawing.</summary>
internal static class SvgMarkup
{
    public static void Label(this RenderTreeBuilder builder, int x, int y, string key, string cssClass = "label") =>
        builder.Line(x, y, Texts.Text.Get(key), cssClass);

    public static void Line(this RenderTreeBuilder builder, int x, int y, string text, string cssClass) =>
        builder.Block("text", () => builder.Text(text), ("x", Number(x)), ("y", Number(y)), ("class", cssClass));

    public static void Box(this RenderTreeBuilder builder, string cssClass, (int X, int Y, int Width, int Height) box, int radius) => builder.Block(
        "rect",
        () => { },
        ("class", cssClass),
        ("x", Number(box.X)),
        ("y", Number(box.Y)),
        ("width", Number(box.Width)),
        ("height", Number(box.Height)),
        ("rx", Number(radius)));

    public static string Class(NodeState state) => "shape " + state.ToString().ToLowerInvariant();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
