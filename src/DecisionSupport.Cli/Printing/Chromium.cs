namespace DecisionSupport.Cli.Printing;

/// <summary>Finds the browser that prints.</summary>
internal static class Chromium
{
    private const string Variable = "DECISION_SUPPORT_CHROMIUM";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    /// <summary>The program; the one that the environment names before any on the path.</summary>
    /// <exception cref="UnavailableException">There is none.</exception>
    public static string Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : throw new UnavailableException($"{Variable} does not name a program.");
        }

        return Candidates().FirstOrDefault(File.Exists)
            ?? throw new UnavailableException(
                $"PDF needs Chromium or Chrome, and none was found. Install one, name it in {Variable}, or use --format html and print that from a browser.");
    }

    private static IEnumerable<string> Candidates()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + ending)));
    }
}
