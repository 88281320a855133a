namespace DecisionSupport.Cli.Tests;

public sealed class ExplainTests : Workplace
{
    [Fact]
    public async Task A_mechanism_is_explained_marker_by_marker()
    {
        var run = await Cli.RunAsync("explain", Sample, "pi3k-akt-activation", "--now", Cli.Now);
        var lines = run.Out.Split('\n');

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("(pi3k-akt-activation)", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("present, likely:", lines[1], StringComparison.Ordinal);
        Assert.Contains(lines, l => l.StartsWith("  met ", StringComparison.Ordinal) && l.Contains("lost", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("  false ", StringComparison.Ordinal) && l.Contains("not-detected", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_marker_that_was_not_measured_is_missing()
    {
        var run = await Cli.RunAsync("explain", Sample, "igf1r-crosstalk", "--now", Cli.Now);

        Assert.StartsWith("not-assessed", run.Out.Split('\n')[1], StringComparison.Ordinal);
        Assert.Contains(run.Out.Split('\n'), l => l.StartsWith("  missing ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("tucatinib+trastuzumab+capecitabine")]
    [InlineData("capecitabine+trastuzumab+tucatinib")]
    public async Task A_combination_is_explained_placement_by_placement(string id)
    {
        var run = await Cli.RunAsync("explain", Sample, id, "--now", Cli.Now);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("(tucatinib+trastuzumab+capecitabine)", run.Out.Split('\n')[0], StringComparison.Ordinal);
        Assert.StartsWith("suggested as standard", run.Out.Split('\n')[1], StringComparison.Ordinal);
        Assert.Contains("\nPlacement ", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nReasons against it:\n  none\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_combination_that_is_not_suggested_is_given_its_reasons()
    {
        var run = await Cli.RunAsync("explain", Sample, "trastuzumab-duocarmazine", "--now", Cli.Now);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("considered and not suggested: ", run.Out.Split('\n')[1], StringComparison.Ordinal);
        Assert.DoesNotContain("Reasons against it:\n  none", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_id_is_answered_with_those_that_are_near()
    {
        var run = await Cli.RunAsync("explain", Sample, "pi3k", "--now", Cli.Now);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("Near: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("pi3k-akt-activation", run.Error, StringComparison.Ordinal);
    }
}
