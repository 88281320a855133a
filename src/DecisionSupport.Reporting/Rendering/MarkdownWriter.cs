using System.Globalization;
using System.Text;
using DecisionSupport.Reporting.Model;

namespace DecisionSupport.Reporting.Rendering;

/// <summary>Writes the sections of a report as Markdown.</summary>
internal sealed class MarkdownWriter
{
    private readonly StringBuilder _text = new();

    public static string Write(ReportModel report)
    {
        var writer = new MarkdownWriter();
        writer.Line("# " + MarkdownEscape.Inline(report.Title));
        foreach (var section in report.Sections)
        {
            writer.Line("");
            writer.Write(section);
        }

        return writer._text.ToString();
    }

    public static string WriteSection(Section section)
    {
        var writer = new MarkdownWriter();
        writer.Write(section);
        return writer._text.ToString();
    }

    private void Write(Section section)
    {
        var first = true;
        if (section.Title.Length > 0)
        {
            Line("## " + MarkdownEscape.Inline(section.Title));
            first = false;
        }

        foreach (var block in section.Blocks)
        {
            if (!first)
            {
                Line("");
            }

            Write(block);
            first = false;
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Line(MarkdownEscape.BlockStart(Inline(paragraph.Text)));
                break;
            case Subheading heading:
                Line(new string('#', heading.Level + 2) + " " + Inline(heading.Text));
                break;
            case FactList facts:
                foreach (var fact in facts.Entries)
                {
                    Line($"- **{MarkdownEscape.Inline(fact.Label)}:** {Inline(fact.Value)}");
                }

                break;
            case ItemList list:
                Write(list.Items, "");
                break;
            case Suppositions suppositions:
                Write(suppositions.AsItems(), "");
                break;
            case Table table:
                Row(table.Headers.Select(MarkdownEscape.Inline));
                Row(table.Headers.Select(_ => "---"));
                foreach (var row in table.Rows)
                {
                    Row(row.Select(Inline));
                }

                break;
            default:
                throw new InvalidOperationException($"No Markdown for {block.GetType().Name}.");
        }
    }

    private void Write(IReadOnlyList<Item> items, string indent)
    {
        foreach (var item in items)
        {
            var marker = item.Number is { } number ? number.ToString(CultureInfo.InvariantCulture) + ". " : "- ";
            Line(indent + marker + MarkdownEscape.BlockStart(Inline(item.Text)));
            Write(item.Children, indent + new string(' ', marker.Length));
        }
    }

    private static string Inline(Rich text) => string.Concat(text.Spans.Select(Inline));

    private static string Inline(Span span) => span.Style switch
    {
        SpanStyle.Code when MarkdownEscape.IsCode(span.Value) => $"`{span.Value}`",

        // Emphasis does not open before a blank.
        SpanStyle.Strong when span.Value.Length > 0 && span.Value.Trim() == span.Value => $"**{MarkdownEscape.Inline(span.Value)}**",

        // Brackets alone are text: nothing from outside can define what they would link to.
        SpanStyle.Citation => span.Value,
        _ => MarkdownEscape.Inline(span.Value),
    };

    private void Row(IEnumerable<string> cells) => Line("| " + string.Join(" | ", cells) + " |");

    private void Line(string line) => _text.Append(line.TrimEnd(' ')).Append('\n');
}
