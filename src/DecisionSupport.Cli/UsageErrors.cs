using System.CommandLine;

namespace DecisionSupport.Cli;

/// <summary>What is wrong with a command line, without repeating its arguments: files are named after patients.</summary>
internal static class UsageErrors
{
    public static IReadOnlyList<string> Of(ParseResult parsed) =>
        [.. parsed.UnmatchedTokens.Select(Unknown).Concat(Others(parsed)).Distinct()];

    // The parser's own messages on unknown words quote them; option names are safe, the rest may be a file name.
    private static IEnumerable<string> Others(ParseResult parsed) =>
        parsed.Errors.Select(e => e.Message).Where(m => !parsed.UnmatchedTokens.Any(t => m.Contains($"'{t}'", StringComparison.Ordinal)));

    private static string Unknown(string token) => token.StartsWith("--", StringComparison.Ordinal)
        ? $"There is no option {token.Split('=', ':')[0]} here."
        : "There is no such command, or one argument too many.";
}
