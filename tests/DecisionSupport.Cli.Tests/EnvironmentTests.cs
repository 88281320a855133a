using System.Text.Json.Nodes;

namespace DecisionSupport.Cli.Tests;

public sealed class EnvironmentTests : Workplace
{
    [Fact]
    public async Task Variables_stand_for_options()
    {
        var file = PathTo("report.json");
        var run = await WithAsync(
            [("FORMAT", "json"), ("JURISDICTION", "EU"), ("AS_OF", "2026-11-21"), ("NOW", Cli.Now), ("OUT", file)],
            "assess", Sample);
        var json = JsonNode.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))!;

        Assert.Equal(new Cli.Outcome(0, "", ""), run);
        Assert.Equal(("EU", "2026-11-21"), (json["provenance"]!["jurisdiction"]!.GetValue<string>(), json["provenance"]!["asOf"]!.GetValue<string>()));
        Assert.Equal("2026-11-20T08:00:00+00:00", json["generatedAt"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_option_goes_before_its_variable()
    {
        var run = await WithAsync([("FORMAT", "word"), ("JURISDICTION", "UK"), ("NOW", "never"), ("AS_OF", "never")], "assess", Sample, "--format", "json", "--jurisdiction", "CN", "--now", Cli.Now, "--as-of", "2026-11-20");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("CN", JsonNode.Parse(run.Out)!["provenance"]!["jurisdiction"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("FORMAT", "word")]
    [InlineData("JURISDICTION", "UK")]
    [InlineData("AS_OF", "20.11.2026")]
    [InlineData("NOW", "yesterday")]
    [InlineData("VERBOSE", "very")]
    public async Task A_wrong_variable_is_wrong_usage(string name, string value)
    {
        var run = await WithAsync([(name, value)], "assess", Sample);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.NotEmpty(run.ErrorLines);
    }

    [Fact]
    public async Task An_empty_variable_says_nothing()
    {
        var run = await WithAsync([("FORMAT", ""), ("JURISDICTION", ""), ("AS_OF", ""), ("NOW", ""), ("OUT", ""), ("VERBOSE", "")], "assess", Sample, "--format", "json");

        Assert.Equal("US", JsonNode.Parse(run.Out)!["provenance"]!["jurisdiction"]!.GetValue<string>());
    }

    private static async Task<Cli.Outcome> WithAsync((string Name, string Value)[] variables, params string[] args)
    {
        foreach (var (name, value) in variables)
        {
            Environment.SetEnvironmentVariable("DECISION_SUPPORT_" + name, value);
        }

        try
        {
            return await Cli.RunAsync(args);
        }
        finally
        {
            foreach (var (name, _) in variables)
            {
                Environment.SetEnvironmentVariable("DECISION_SUPPORT_" + name, null);
            }
        }
    }
}
