using DecisionSupport.Reporting.Model;
using Microsoft.AspNetCore.Components.Rendering;

namespace DecisionSupport.Reporting.Html;

/// <summary>The parts of a section.</summary>
internal static class BlockMarkup
{
    public static void Part(this RenderTreeBuilder builder, Block block, string caption)
    {
        switch (block)
        {
            case Paragraph paragraph:
                builder.Block("p", () => builder.Rich(paragraph.Text));
                break;
            case FactList facts:
                builder.Facts(facts);
                break;
            case ItemList list:
                builder.Items(list.Items);
                break;
            case Suppositions suppositions:
                builder.Suppositions(suppositions);
                break;
            case Table table:
                builder.Table(table, caption);
                break;
            default:
                throw new InvalidOperationException($"No HTML for {block.GetType().Name}.");
        }
    }

    private static void Facts(this RenderTreeBuilder builder, FactList facts) => builder.Block("dl", () =>
    {
        foreach (var fact in facts.Entries)
        {
            builder.Block("div", () =>
            {
                builder.Inline("dt", () => builder.Text(fact.Label));
                builder.Inline("dd", () => builder.Rich(fact.Value));
            });
        }
    });
}
