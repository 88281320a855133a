using System.Text;

namespace DecisionSupport.Cli.Tests;

/// <summary>Runs a command line in this process, over streams in memory.</summary>
internal static class Cli
{
    public const string Now = "2026-11-20T08:00:00Z";

    public sealed record Outcome(int ExitCode, string Out, string Error)
    {
        public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public static Task<Outcome> RunAsync(params string[] args) => RunAsync([], args);

    public static async Task<Outcome> RunAsync(byte[] input, string[] args)
    {
        using var standardInput = new MemoryStream(input);
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await CommandLine.RunAsync(args, new ConsoleStreams(standardInput, output, error, IsTerminal: false));
        return new Outcome(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
