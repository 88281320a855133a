namespace DecisionSupport.Cli.Tests;

public sealed class UsageTests : Workplace
{
    public static TheoryData<string[]> WrongLines => new(
        (string[])[],
        ["asess", Sample],
        ["assess"],
        ["assess", Sample, "--fromat", "json"],
        ["assess", Sample, "--format", "word"],
        ["assess", Sample, "--format", "JSON"],
        ["assess", Sample, "--format"],
        ["assess", Sample, Sample],
        ["assess", Sample, "--jurisdiction", "UK"],
        ["assess", Sample, "--jurisdiction", "us"],
        ["assess", Sample, "--as-of", "20.11.2026"],
        ["assess", Sample, "--as-of", "2026-02-30"],
        ["assess", Sample, "--as-of"],
        ["assess", Sample, "--now", "yesterday"],
        ["assess", Sample, "--now", "10:00"],
        ["assess", Sample, "--now"],
        ["assess", Sample, "--out"],
        ["validate"],
        ["validate", Sample, "--jurisdiction", "US"],
        ["explain", Sample],
        ["explain", Sample, "aspirin"],
        ["explain", Sample, ""],
        ["knowledge"],
        ["knowledge", "chek"],
        ["schema"],
        ["schema", "rules"]);

    [Theory]
    [MemberData(nameof(WrongLines))]
    public async Task A_wrong_line_ends_with_2_and_says_why_on_standard_error(string[] args)
    {
        var run = await Cli.RunAsync(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.NotEmpty(run.ErrorLines);
    }

    [Fact]
    public async Task An_unknown_option_is_named_without_its_value()
    {
        var run = await Cli.RunAsync("assess", Sample, "--name=JANE-DOE-1971");

        Assert.Contains("There is no option --name here.", run.ErrorLines);
        Assert.DoesNotContain("JANE", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_command()
    {
        var run = await Cli.RunAsync("--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(["assess", "validate", "explain", "schema", "knowledge"], command => Assert.Contains(command, run.Out, StringComparison.Ordinal));
    }
}
