using System.Diagnostics;

namespace DecisionSupport.Samples.Tests;

public sealed class EmbeddedConsoleTests
{
    [Fact]
    public async Task The_embedding_example_prints_the_options_of_a_sample()
    {
        var (code, output) = await RunAsync(Sample.ProfilePath("pten-loss-metastatic"));

        Assert.Equal(0, code);
        Assert.Contains("1. Trastuzumab deruxtecan [Standard]", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_embedding_example_names_the_problems_of_an_invalid_profile()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, """{"schemaVersion":"1.0"}""", TestContext.Current.CancellationToken);

        var (code, output) = await RunAsync(file);

        Assert.Equal(1, code);
        Assert.Contains("/profileId: is required", output, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output)> RunAsync(string file)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "EmbeddedConsole.dll"), file]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await error);
    }
}
