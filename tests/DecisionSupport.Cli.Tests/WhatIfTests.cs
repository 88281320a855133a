using System.Text.Json;

namespace DecisionSupport.Cli.Tests;

public sealed class WhatIfTests : Workplace
{
    [Fact]
    public async Task The_difference_is_told_kind_by_kind()
    {
        var run = await Cli.RunAsync("what-if", Sample, "--set", "pten=intact", "--set", "clinical.lvefPercent=45", "--now", Cli.Now);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Supposed         pten=intact; clinical.lvefPercent=45", run.Out, StringComparison.Ordinal);
        Assert.Contains("PI3K/AKT pathway activation (pi3k-akt-activation): absent (was: likely)", run.Out, StringComparison.Ordinal);
        Assert.Contains("Removed: Everolimus + trastuzumab + vinorelbine", run.Out, StringComparison.Ordinal);
        Assert.Contains("Cautions on options that stay", run.Out, StringComparison.Ordinal);
        Assert.Contains("(lvef-40-49)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_changes_nothing_is_said_to()
    {
        var run = await Cli.RunAsync("what-if", Sample, "--set", "pten=lost", "--now", Cli.Now);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("These answers change nothing", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_the_difference_and_what_it_stands_on_and_nothing_else()
    {
        var run = await Cli.RunAsync("what-if", Sample, "--set", "pten=intact", "--format", "json", "--now", Cli.Now);
        using var json = JsonDocument.Parse(run.Out);
        var root = json.RootElement;

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("pten=intact", root.GetProperty("answers")[0].GetString());
        Assert.Equal("pi3k-akt-activation", root.GetProperty("difference").GetProperty("mechanisms")[0].GetProperty("id").GetString());
        Assert.Equal("absent", root.GetProperty("difference").GetProperty("mechanisms")[0].GetProperty("after").GetProperty("presence").GetString());
        Assert.NotEqual(root.GetProperty("provenance").GetProperty("input").GetProperty("sha256").GetString(), root.GetProperty("answeredInput").GetProperty("sha256").GetString());
    }

    [Fact]
    public async Task The_jurisdiction_and_the_file_are_taken_as_by_assess()
    {
        var run = await Cli.RunAsync("what-if", Sample, "--set", "pten=intact", "--jurisdiction", "EU", "--format", "markdown", "--out", PathTo("difference.md"), "--now", Cli.Now);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Out, run.Error));
        Assert.Contains("standing of drugs in the EU", await File.ReadAllTextAsync(PathTo("difference.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_overlay_is_laid_over_the_knowledge_and_disclosed()
    {
        var overlay = Write("site.yaml", "name: Our hospital\nformulary:\n  agents:\n    - { id: everolimus, reason: not stocked }\n");
        var plain = await Cli.RunAsync("what-if", Sample, "--set", "pten=intact", "--now", Cli.Now);
        var local = await Cli.RunAsync("what-if", Sample, "--set", "pten=intact", "--overlay", overlay, "--now", Cli.Now);

        Assert.Contains("Removed: Everolimus + trastuzumab + vinorelbine", plain.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Removed: Everolimus", local.Out, StringComparison.Ordinal);
        Assert.Contains("Our hospital", local.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_wrong_with_the_answers_comes_at_once_and_nothing_is_written()
    {
        var run = await Cli.RunAsync("what-if", Sample, "--set", "muc9=high", "--set", "muc4=hihg", "--set", "clinical.lvefPercent=200", "--out", PathTo("difference.txt"), "--now", Cli.Now);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Equal(3, run.ErrorLines.Length);
        Assert.Contains(run.ErrorLines, l => l.StartsWith("--set answer 1: ", StringComparison.Ordinal) && l.Contains("did you mean 'muc1'?", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, l => l.StartsWith("--set muc4: ", StringComparison.Ordinal) && l.Contains("did you mean 'high'?", StringComparison.Ordinal));
        Assert.Contains(run.ErrorLines, l => l.StartsWith("--set clinical.lvefPercent: must lie between 5 and 95", StringComparison.Ordinal));
        Assert.Empty(Files);
    }

    [Fact]
    public async Task Without_an_answer_the_command_is_used_wrongly() => Assert.Equal(2, (await Cli.RunAsync("what-if", Sample)).ExitCode);

    [Fact]
    public async Task A_bad_profile_is_invalid_input_whatever_the_answers()
    {
        var run = await Cli.RunAsync("what-if", Write("bad.json", "{}"), "--set", "muc9=high");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains(run.ErrorLines, l => l.StartsWith("/profileId: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_typed_is_not_repeated() =>
        Assert.DoesNotContain("Jane", (await Cli.RunAsync("what-if", Sample, "--set", "Jane=Doe", "--set", "muc4=Jane")).Error, StringComparison.OrdinalIgnoreCase);
}
