using System.Text.Json;

namespace DecisionSupport.Cli.Tests;

public sealed class CdsHooksFormatTests : Workplace
{
    [Fact]
    public async Task An_assessment_comes_as_the_answer_to_a_hook_call_and_twice_the_same()
    {
        string[] args = ["assess", Sample, "--format", "cds-hooks", "--now", Cli.Now];
        var first = await Cli.RunAsync(args);
        var second = await Cli.RunAsync(args);

        Assert.Equal(0, first.ExitCode);
        Assert.Equal(first.Out, second.Out);
        var card = Assert.Single(JsonDocument.Parse(first.Out).RootElement.GetProperty("cards").EnumerateArray());
        Assert.StartsWith("HER2+, metastatic: PI3K/AKT pathway activation (likely); ", card.GetProperty("summary").GetString(), StringComparison.Ordinal);
        Assert.False(card.TryGetProperty("links", out _));
        Assert.DoesNotContain("pten-loss-metastatic", first.Out, StringComparison.Ordinal);
    }
}
