using DecisionSupport.Differences;
using DecisionSupport.Reporting.Html;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Rendering;
using DecisionSupport.Reporting.Sections;
using Spectre.Console;

namespace DecisionSupport.Reporting;

/// <summary>What answers to open questions would change, for a terminal, a file or a page, in the words of the report.</summary>
public static class WhatIfReport
{
    /// <summary>Writes the difference to a console, in its width and with as much style as it can show.</summary>
    /// <param name="result">The difference.</param>
    /// <param name="console">The console.</param>
    public static void Write(WhatIfResult result, IAnsiConsole console)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(console);
        ConsoleWriter.Write(Model(result), console);
    }

    /// <summary>Writes the difference without any control sequence. The same difference and width give the same text.</summary>
    /// <param name="result">The difference.</param>
    /// <param name="width">Characters a line, at least 40.</param>
    /// <returns>The text, lines ended by a line feed and without trailing blanks.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is below 40.</exception>
    public static string ToPlainText(WhatIfResult result, int width = 100)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 40);
        return PlainText.Of(Model(result), width);
    }

    /// <summary>Writes the difference as Markdown. The same difference gives the same text.</summary>
    /// <param name="result">The difference.</param>
    /// <returns>The text, lines ended by a line feed; text from outside is escaped.</returns>
    public static string ToMarkdown(WhatIfResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return MarkdownWriter.Write(Model(result));
    }

    /// <summary>Writes the difference as one HTML document. The same difference gives the same text.</summary>
    /// <param name="result">The difference.</param>
    /// <returns>A whole document that runs no script and loads nothing; text from outside is encoded as text.</returns>
    public static string ToHtml(WhatIfResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return HtmlWriter.WriteDifference(Model(result), result.ProfileId);
    }

    private static ReportModel Model(WhatIfResult result) => new(Texts.Text.Get("what-if.title"), [.. WhatIfSections.Of(result)]);
}
