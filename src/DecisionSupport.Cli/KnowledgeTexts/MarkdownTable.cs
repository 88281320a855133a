using System.Text;

namespace DecisionSupport.Cli.KnowledgeTexts;

/// <summary>A table in GitHub's dialect of Markdown.</summary>
internal static class MarkdownTable
{
    public static string Of(string[] head, IEnumerable<string[]> rows)
    {
        var text = new StringBuilder();
        Row(text, head);
        Row(text, [.. head.Select(_ => "---")]);
        var any = false;
        foreach (var row in rows)
        {
            Row(text, [.. row.Select(Cell)]);
            any = true;
        }

        return any ? text.ToString() : "None.\n";
    }

    public static string Code(string id) => $"`{id}`";

    public static string Codes(IEnumerable<string> ids) => string.Join(", ", ids.Select(Code));

    private static void Row(StringBuilder text, string[] cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Cell(string value) => value.Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ').Replace("<", "&lt;", StringComparison.Ordinal);
}
