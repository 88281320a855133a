using System.Globalization;
using DecisionSupport.Reporting.Model;
using Spectre.Console;

namespace DecisionSupport.Reporting.Rendering;

/// <summary>The console report as a string: no colours, no cursor, whatever machine it runs on.</summary>
internal static class PlainText
{
    public static string Of(ReportModel report, int width) => Capture(width, console => ConsoleWriter.Write(report, console));

    public static string Of(Section section, int width) => Capture(width, console => new ConsoleWriter(console).Write(section));

    private static string Capture(int width, Action<IAnsiConsole> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),

            // Neither a build server nor a pipe may change what is written.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        write(console);
        return string.Join('\n', text.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd(' ')));
    }
}
