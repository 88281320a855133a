namespace DecisionSupport.Reporting.Printing;

/// <summary>Finds the browser that prints.</summary>
internal static class Chromium
{
    private const string Variable = "DECISION_SUPPORT_CHROMIUM";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    /// <summary>The program; the one that the environment names before any on the path.</summary>
    /// <exception cref="PrinterUnavailableException">There is none.</exception>
    public static string Find() => TryFind() ?? throw new PrinterUnavailableException(Named is null
        ? $"PDF needs Chromium or Chrome, and none was found. Install one, name it in {Variable}, or use --format html and print that from a browser."
        : $"{Variable} does not name a program.");

    /// <summary>The program, or null.</summary>
    public static string? TryFind() => Named is { } named ? File.Exists(named) ? named : null : Candidates().FirstOrDefault(File.Exists);

    private static string? Named => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : null;

    private static IEnumerable<string> Candidates()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + ending)));
    }
}
