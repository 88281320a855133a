using DecisionSupport.Reporting.Model;
using Microsoft.AspNetCore.Components.Rendering;

namespace DecisionSupport.Reporting.Html;

/// <summary>Tables: a caption, headers for columns, and the first cell as the header of its row.</summary>
internal static class TableMarkup
{
    public static void Table(this RenderTreeBuilder builder, Table table, string caption) => builder.Block("table", () =>
    {
        builder.Block("caption", () => builder.Text(caption));
        builder.Block("thead", () => builder.Block("tr", () =>
        {
            foreach (var header in table.Headers)
            {
                builder.Inline("th", () => builder.Text(header), ("scope", "col"));
            }
        }));
        builder.Block("tbody", () =>
        {
            foreach (var row in table.Rows)
            {
                builder.Row(table.Headers, row);
            }
        });
    });

    private static void Row(this RenderTreeBuilder builder, IReadOnlyList<string> headers, IReadOnlyList<Rich> row) => builder.Block("tr", () =>
    {
        for (var i = 0; i < row.Count; i++)
        {
            var cell = row[i];
            if (i == 0)
            {
                builder.Inline("th", () => builder.Rich(cell), ("scope", "row"));
            }
            else
            {
                // On a narrow screen a row becomes a card, and each cell names its column.
                builder.Inline("td", () => builder.Rich(cell), ("data-label", headers[i]));
            }
        }
    });
}
