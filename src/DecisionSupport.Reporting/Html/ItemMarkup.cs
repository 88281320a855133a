using System.Globalization;
using DecisionSupport.Reporting.Model;
using Microsoft.AspNetCore.Components.Rendering;

namespace DecisionSupport.Reporting.Html;

/// <summary>Lists. Evidence for and against stands in two columns of one width.</summary>
internal static class ItemMarkup
{
    public static void Items(this RenderTreeBuilder builder, IReadOnlyList<Item> items)
    {
        builder.List([.. items.Where(i => i.Role == ItemRole.Plain)]);
        var evidence = items.Where(i => i.Role != ItemRole.Plain).ToList();
        if (evidence.Count > 0)
        {
            builder.Block("div", () => evidence.ForEach(builder.Side), ("class", "evidence"));
        }
    }

    private static void List(this RenderTreeBuilder builder, List<Item> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        // The number is that of the option or the reference, which need not begin with 1 in each list.
        builder.Block(
            items[0].Number is null ? "ul" : "ol",
            () => items.ForEach(builder.Entry));
    }

    private static void Entry(this RenderTreeBuilder builder, Item item) => builder.Block(
        "li",
        () =>
        {
            if (item.Children.Count == 0)
            {
                builder.Rich(item.Text);
                return;
            }

            builder.Inline("div", () => builder.Rich(item.Text), ("class", "lead"));
            builder.Items(item.Children);
        },
        ("id", item.Anchor),
        ("value", item.Number?.ToString(CultureInfo.InvariantCulture)));

    private static void Side(this RenderTreeBuilder builder, Item side) => builder.Block(
        "div",
        () =>
        {
            builder.Block("p", () => builder.Rich(side.Text), ("class", "side-title"));
            builder.Items(side.Children);
        },
        ("class", "side " + side.Role.ToString().ToLowerInvariant()));
}
