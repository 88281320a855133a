namespace DecisionSupport.Cli.Tests;

public sealed class OverlayTests : Workplace
{
    private const string Yaml = "name: Our hospital\nformulary: { agents: [{ id: trastuzumab-deruxtecan }] }\n";

    [Theory]
    [InlineData("text", "Not on the formulary: Trastuzumab deruxtecan")]
    [InlineData("markdown", "Not on the formulary: Trastuzumab deruxtecan")]
    [InlineData("json", "\"name\": \"Our hospital\"")]
    public async Task Every_report_says_what_the_site_set_differently(string format, string said)
    {
        var run = await Cli.RunAsync("assess", Sample, "--overlay", Write("site.yaml", Yaml), "--format", format, "--now", Cli.Now);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(said, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_knows_the_formulary_and_says_so()
    {
        var run = await Cli.RunAsync("explain", Sample, "trastuzumab-deruxtecan", "--overlay", Write("site.yaml", Yaml), "--now", Cli.Now);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Not on the formulary of Our hospital", run.Out, StringComparison.Ordinal);
        Assert.Contains("Set differently by Our hospital", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_takes_an_overlay() =>
        Assert.Equal(0, (await Cli.RunAsync("validate", Sample, "--overlay", Write("site.yaml", Yaml), "--now", Cli.Now)).ExitCode);

    [Fact]
    public async Task The_jurisdiction_of_the_overlay_gives_way_to_the_option()
    {
        var overlay = Write("site.yaml", "name: Our hospital\njurisdiction: EU\n");

        Assert.Contains("\"jurisdiction\": \"EU\"", (await Cli.RunAsync("assess", Sample, "--overlay", overlay, "--format", "json", "--now", Cli.Now)).Out, StringComparison.Ordinal);
        Assert.Contains(
            "\"jurisdiction\": \"US\"",
            (await Cli.RunAsync("assess", Sample, "--overlay", overlay, "--jurisdiction", "US", "--format", "json", "--now", Cli.Now)).Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_overlay_is_invalid_input_and_nothing_is_written()
    {
        var overlay = Write("site.yaml", "name: Our hospital\njurisdiction: XX\nformulary: { agents: [{ id: nobody }] }\n");

        var run = await Cli.RunAsync("assess", Sample, "--overlay", overlay, "--out", PathTo("report.txt"), "--now", Cli.Now);

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Equal(
            ["line 2 (/jurisdiction): 'XX' is no jurisdiction: US, EU, CN", "line 3 (/formulary/agents/0/id): 'nobody' is no agent of the knowledge base"],
            run.ErrorLines);
        Assert.Equal(["site.yaml"], Files);
    }

    [Fact]
    public async Task An_overlay_that_is_not_there_is_invalid_input() =>
        Assert.Equal(1, (await Cli.RunAsync("assess", Sample, "--overlay", PathTo("none.yaml"), "--now", Cli.Now)).ExitCode);
}
