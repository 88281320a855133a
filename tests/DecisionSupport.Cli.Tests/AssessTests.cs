using System.Text.Json.Nodes;

namespace DecisionSupport.Cli.Tests;

public sealed class AssessTests : Workplace
{
    [Fact]
    public async Task Text_is_the_default_and_names_the_profile_and_the_finding()
    {
        var run = await Cli.RunAsync("assess", Sample, "--now", Cli.Now);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("pten-loss-metastatic", run.Out, StringComparison.Ordinal);
        Assert.Contains("PTEN", run.Out, StringComparison.Ordinal);
        Assert.NotEqual('{', run.Out.TrimStart()[0]);
    }

    [Fact]
    public async Task JSON_is_all_that_stands_on_standard_output()
    {
        var run = await Cli.RunAsync("assess", Sample, "--format", "json", "--now", Cli.Now, "--verbose");
        var json = JsonNode.Parse(run.Out)!;

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("1.0", json["schemaVersion"]!.GetValue<string>());
        Assert.Equal("pten-loss-metastatic", json["profileId"]!.GetValue<string>());
        Assert.Equal("2026-11-20T08:00:00+00:00", json["generatedAt"]!.GetValue<string>());
    }

    [Fact]
    public async Task Markdown_begins_with_a_heading()
    {
        var run = await Cli.RunAsync("assess", Sample, "--format", "markdown", "--now", Cli.Now);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("# ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hyphen_reads_standard_input()
    {
        var fromFile = await Cli.RunAsync("assess", Sample, "--format", "json", "--now", Cli.Now);
        var fromInput = await Cli.RunAsync(File.ReadAllBytes(Sample), ["assess", "-", "--format", "json", "--now", Cli.Now]);

        Assert.Equal(fromFile, fromInput);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    [InlineData("html")]
    public async Task The_same_instant_gives_the_same_bytes(string format)
    {
        var first = await Cli.RunAsync("assess", Sample, "--format", format, "--now", Cli.Now);
        var second = await Cli.RunAsync("assess", Sample, "--format", format, "--now", Cli.Now);

        Assert.Equal(first, second);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    [InlineData("html")]
    public async Task A_file_holds_what_standard_output_would(string format)
    {
        var file = PathTo("report");
        var shown = await Cli.RunAsync("assess", Sample, "--format", format, "--now", Cli.Now);
        var written = await Cli.RunAsync("assess", Sample, "--format", format, "--now", Cli.Now, "--out", file);

        Assert.Equal(new Cli.Outcome(0, "", ""), written);
        Assert.Equal(shown.Out, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal(["report"], Files);
    }

    [Fact]
    public async Task A_file_that_is_there_is_replaced_whole()
    {
        var file = Write("report.json", new string('x', 3_000_000));
        await Cli.RunAsync("assess", Sample, "--format", "json", "--now", Cli.Now, "--out", file);

        Assert.NotNull(JsonNode.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task With_invalid_input_a_file_that_is_there_is_kept_and_none_is_made()
    {
        var kept = Write("kept.json", "kept");
        var invalid = Write("profile.json", "{}");

        Assert.Equal(1, (await Cli.RunAsync("assess", invalid, "--out", kept)).ExitCode);
        Assert.Equal(1, (await Cli.RunAsync("assess", invalid, "--out", PathTo("new.json"))).ExitCode);
        Assert.Equal("kept", await File.ReadAllTextAsync(kept, TestContext.Current.CancellationToken));
        Assert.Equal(["kept.json", "profile.json"], Files.Order());
    }

    [Theory]
    [InlineData("no/such/folder/report.json")]
    [InlineData(".")]
    [InlineData("")]
    public async Task A_place_that_cannot_be_written_is_wrong_usage_and_leaves_nothing_behind(string place)
    {
        var run = await Cli.RunAsync("assess", Sample, "--now", Cli.Now, "--out", place.Length == 0 ? place : PathTo(place));

        Assert.Equal((2, "--out cannot be written.\n", ""), (run.ExitCode, run.Error, run.Out));
        Assert.Empty(Files);
    }

    [Theory]
    [InlineData("US")]
    [InlineData("EU")]
    [InlineData("CN")]
    public async Task The_jurisdiction_is_the_one_that_was_asked_for(string jurisdiction)
    {
        var run = await Cli.RunAsync("assess", Sample, "--format", "json", "--now", Cli.Now, "--jurisdiction", jurisdiction);

        Assert.Equal(jurisdiction, JsonNode.Parse(run.Out)!["provenance"]!["jurisdiction"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_day_is_that_of_as_of_else_of_the_profile_else_of_now()
    {
        var dayless = JsonNode.Parse(await File.ReadAllTextAsync(Sample, TestContext.Current.CancellationToken))!.AsObject();
        dayless.Remove("asOf");
        var file = Write("dayless.json", dayless.ToJsonString());

        Assert.Equal("2026-11-21", await DayOf(Sample, "--as-of", "2026-11-21", "--now", Cli.Now));
        Assert.Equal("2026-11-20", await DayOf(Sample, "--now", "2027-03-01T00:00:00Z"));
        Assert.Equal("2027-03-01", await DayOf(file, "--now", "2027-03-01T00:30:00Z"));
        Assert.Equal("2027-02-28", await DayOf(file, "--now", "2027-03-01T00:30:00+02:00"));
    }

    [Fact]
    public async Task A_profile_that_is_invalid_for_the_day_of_as_of_is_invalid_input()
    {
        var run = await Cli.RunAsync("assess", Sample, "--as-of", "2026-01-01", "--now", Cli.Now);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("/therapies/0/end: lies after the day of the assessment", run.ErrorLines);
        Assert.Equal("", run.Out);
    }

    private static async Task<string> DayOf(string file, params string[] options)
    {
        var run = await Cli.RunAsync(["assess", file, "--format", "json", .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonNode.Parse(run.Out)!["provenance"]!["asOf"]!.GetValue<string>();
    }
}
