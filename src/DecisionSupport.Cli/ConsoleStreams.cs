using System.Text;

namespace DecisionSupport.Cli;

/// <summary>Where a command reads and writes. Reports go to standard output, everything else to standard error.</summary>
internal sealed record ConsoleStreams(Stream In, Stream Out, TextWriter Error, bool IsTerminal)
{
    public static ConsoleStreams OfProcess()
    {
        var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
        return new ConsoleStreams(Console.OpenStandardInput(), Console.OpenStandardOutput(), error, !Console.IsOutputRedirected);
    }
}
