using System.Text;
using System.Text.RegularExpressions;

namespace DecisionSupport.Reporting.Rendering;

/// <summary>
/// Makes text plain text in CommonMark and in GitHub's dialect. What cannot start anything stays as it is, so that the raw file reads well:
/// "p &lt; 0.001" is left alone, "&lt;script&gt;" is not.
/// </summary>
internal static partial class MarkdownEscape
{
    public static string Inline(string value)
    {
        var text = new StringBuilder(value.Length + 8);
        for (var i = 0; i < value.Length; i++)
        {
            var next = i + 1 < value.Length ? value[i + 1] : ' ';
            _ = value[i] switch
            {
                '<' when next is not (' ' or '=' or (>= '0' and <= '9')) => text.Append("&lt;"),
                '&' when next is '#' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => text.Append("&amp;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '$' => text.Append('\\').Append(value[i]),

                // GitHub makes links of bare addresses and "@" mentions.
                ':' when next == '/' => text.Append("\\:"),
                '.' when i >= 3 && value.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase) => text.Append("\\."),
                '@' => text.Append("\\@"),
                _ => text.Append(value[i]),
            };
        }

        return text.ToString();
    }

    /// <summary>Keeps the first characters of a block from being a heading, a list, a quotation, a rule or an indented code block.</summary>
    public static string BlockStart(string escaped)
    {
        var text = escaped.TrimStart(' ', '\u00A0');
        return LineStart().IsMatch(text) ? '\\' + text : OrderedStart().Replace(text, @"$1\$2");
    }

    /// <summary>True for identifiers that can stand between back quotes, even in a cell of a table.</summary>
    public static bool IsCode(string value) => Code().IsMatch(value);

    [GeneratedRegex(@"^(#|>|[-+=])")]
    private static partial Regex LineStart();

    [GeneratedRegex(@"^(\d{1,9})([.)])(?= |$)")]
    private static partial Regex OrderedStart();

    [GeneratedRegex(@"^[A-Za-z0-9/][A-Za-z0-9 ._+/:,;%()=#-]*$")]
    private static partial Regex Code();
}
