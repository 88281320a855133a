using System.Globalization;
using DecisionSupport.Reporting.Model;
using Spectre.Console;
using SpectreTable = Spectre.Console.Table;

namespace DecisionSupport.Reporting.Rendering;

/// <summary>Writes the sections of a report to a console.</summary>
internal sealed class ConsoleWriter(IAnsiConsole console)
{
    public static void Write(ReportModel report, IAnsiConsole console)
    {
        var writer = new ConsoleWriter(console);
        writer.Heading(report.Title, '=', '\u2550');
        foreach (var section in report.Sections)
        {
            console.WriteLine();
            writer.Write(section);
        }
    }

    public void Write(Section section)
    {
        if (section.Title.Length > 0)
        {
            Heading(section.Title, '-', '\u2500');
        }

        Block? previous = null;
        foreach (var block in section.Blocks)
        {
            // An entry's heading stands directly above what it heads, apart from what came before.
            if (previous is not null and not Subheading)
            {
                console.WriteLine();
            }

            Write(block);
            previous = block;
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Model.Paragraph paragraph:
                console.Write(new HangingText(paragraph.Text));
                break;
            case Subheading { Level: 1 } group:
                console.Write(new HangingText("", Unicode ? "\u25A0 " : "# ", Rich.Strong(group.Text.ToString())));
                console.WriteLine();
                break;
            case Subheading entry:
                console.Write(new HangingText("", Unicode ? "\u25B8 " : "> ", entry.Text));
                break;
            case FactList facts:
                var width = facts.Entries.Max(f => f.Label.Length) + 2;
                foreach (var fact in facts.Entries)
                {
                    console.Write(new HangingText("  ", fact.Label.PadRight(width), fact.Value));
                }

                break;
            case ItemList list:
                Write(list.Items, "  ", 0);
                break;
            case Suppositions suppositions:
                Write(suppositions.AsItems(), "  ", 0);
                break;
            case Model.Table table:
                console.Write(TableOf(table));
                break;
            default:
                throw new InvalidOperationException($"No text for {block.GetType().Name}.");
        }
    }

    private void Write(IReadOnlyList<Item> items, string indent, int depth)
    {
        var width = items.Max(i => i.Number?.ToString(CultureInfo.InvariantCulture).Length ?? 0);
        foreach (var item in items)
        {
            var marker = item.Number is { } number ? number.ToString(CultureInfo.InvariantCulture).PadLeft(width) + ". " : Bullet(depth);
            console.Write(new HangingText(indent, marker, item.Text));
            if (item.Children.Count > 0)
            {
                Write(item.Children, indent + new string(' ', marker.Length), depth + 1);
            }
        }
    }

    private string Bullet(int depth) => !Unicode ? "- " : depth == 0 ? "\u2022 " : "\u2013 ";

    private SpectreTable TableOf(Model.Table table)
    {
        var result = new SpectreTable { Border = Unicode ? TableBorder.Simple : TableBorder.Ascii };
        foreach (var header in table.Headers)
        {
            result.AddColumn(new TableColumn(new HangingText(Rich.Strong(header))) { Padding = new Padding(0, 0, 1, 0) });
        }

        foreach (var row in table.Rows)
        {
            result.AddRow(row.Select(cell => new HangingText(cell)));
        }

        return result;
    }

    private void Heading(string title, char plain, char drawn)
    {
        console.Write(new HangingText(Rich.Strong(title)));
        console.WriteLine(new string(Unicode ? drawn : plain, console.Profile.Width));
    }

    private bool Unicode => console.Profile.Capabilities.Unicode;
}
