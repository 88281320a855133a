using System.Text;
using System.Text.Json.Nodes;

namespace DecisionSupport.Cli.Tests;

/// <summary>Standard error is kept in logs: nothing that a file holds, and no name of a file, may occur in it.</summary>
public sealed class NothingLeaksTests : Workplace
{
    private const string Marker = "JANE-DOE-1971";

    [Fact]
    public async Task A_valid_run_is_silent_about_the_patient()
    {
        var profile = JsonNode.Parse(await File.ReadAllTextAsync(Sample, TestContext.Current.CancellationToken))!;
        profile["profileId"] = Marker;
        profile["medications"] = new JsonArray(Marker);
        profile["disease"]!["sites"] = new JsonArray(Marker);
        profile["disease"]!["stage"] = Marker;
        profile["results"]![0]!["lab"] = Marker;
        profile["results"]![0]!["sourceId"] = Marker;
        profile["results"]![3]!["assay"] = Marker;
        var file = Write(Marker + ".json", profile.ToJsonString());

        var run = await Cli.RunAsync("assess", file, "--now", Cli.Now, "--verbose", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(Marker, run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("JANE", run.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("assess")]
    public async Task An_invalid_file_is_not_repeated(string command)
    {
        var file = Write(Marker + ".json", (await File.ReadAllTextAsync(Sample, TestContext.Current.CancellationToken))
            .Replace("\"metastasis\"", $"\"{Marker}\"", StringComparison.Ordinal)
            .Replace("\"trastuzumab\"", $"\"{Marker}\"", StringComparison.Ordinal)
            .Replace("\"lost\"", $"\"{Marker}\"", StringComparison.Ordinal)
            .Replace("\"2025-01-10\"", $"\"{Marker}\"", StringComparison.Ordinal));

        var run = await Cli.RunAsync(command, file, "--verbose");

        Assert.Equal(1, run.ExitCode);
        Assert.True(run.ErrorLines.Length >= 5);
        Assert.DoesNotContain("JANE", run.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Broken_JSON_is_not_repeated()
    {
        var run = await Cli.RunAsync(Encoding.UTF8.GetBytes($"{{ \"profileId\": \"{Marker}\" {Marker} }}"), ["validate", "-", "--verbose"]);

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("JANE", run.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_file_named_once_too_often_is_not_named()
    {
        var run = await Cli.RunAsync("assess", Sample, Marker + ".json", "--verbose");

        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("JANE", run.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_file_behind_an_at_sign_is_not_read_for_arguments()
    {
        var file = Write(Marker + ".json", $"{Marker} {Marker}");

        var run = await Cli.RunAsync("assess", "@" + file, "--verbose");

        Assert.Equal((1, "(file): does not exist\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task An_id_that_is_not_known_is_not_repeated()
    {
        var run = await Cli.RunAsync("explain", Sample, Marker, "--verbose");

        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("JANE", run.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_failing_run_ends_with_3_and_names_the_kind_of_failure_only(bool verbose)
    {
        using var error = new StringWriter { NewLine = "\n" };
        await using var input = File.OpenRead(Sample);
        string[] args = ["assess", "-", "--now", Cli.Now, .. verbose ? ["--verbose"] : Array.Empty<string>()];

        var exitCode = await CommandLine.RunAsync(args, new ConsoleStreams(input, new FullDisk(), error, IsTerminal: false));

        Assert.Equal(3, exitCode);
        Assert.StartsWith("ERR The command failed: IOException\n", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(verbose, error.ToString().Contains("DBG", StringComparison.Ordinal));
        Assert.DoesNotContain("JANE", error.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw Full();

        public override void Write(ReadOnlySpan<byte> buffer) => throw Full();

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw Full();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw Full();

        private static IOException Full() => new($"No space left for {Marker}.");
    }
}
