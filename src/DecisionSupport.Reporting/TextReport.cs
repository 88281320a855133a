using DecisionSupport.Assessments;
using DecisionSupport.Reporting.Model;
using DecisionSupport.Reporting.Rendering;
using Text = DecisionSupport.Reporting.Texts.Text;
using Spectre.Console;

namespace DecisionSupport.Reporting;

/// <summary>An assessment as text for a terminal or a file.</summary>
public static class TextReport
{
    /// <summary>Writes the report to a console, in its width and with as much style as it can show. No meaning is carried by style alone.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="console">The console.</param>
    /// <param name="options">Choices; null = English.</param>
    /// <exception cref="ArgumentException">There is no such language.</exception>
    public static void Write(Assessment assessment, IAnsiConsole console, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(console);
        Text.In((options ?? new()).Language, () =>
        {
            ConsoleWriter.Write(ReportModel.Of(assessment), console);
            return true;
        });
    }

    /// <summary>Writes the report without any control sequence. The same assessment and width give the same text.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="width">Characters a line, at least 40.</param>
    /// <param name="options">Choices; null = English.</param>
    /// <returns>The text, lines ended by a line feed and without trailing blanks.</returns>
    /// <exception cref="ArgumentException">There is no such language.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is below 40.</exception>
    public static string ToPlainText(Assessment assessment, int width = 100, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 40);
        return Text.In((options ?? new()).Language, () => PlainText.Of(ReportModel.Of(assessment), width));
    }
}
