using System.Text.Json.Nodes;

namespace DecisionSupport.Cli.Tests;

public sealed class KnowledgeAndSchemaTests
{
    [Fact]
    public async Task The_knowledge_holds_together()
    {
        var run = await Cli.RunAsync("knowledge", "check");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain(run.Out.Split('\n'), l => l.StartsWith("error ", StringComparison.Ordinal));
        Assert.Matches(@"^trastuzumab-resistance \d+\.\d+\.\d+ of \d{4}-\d\d-\d\d: 37 biomarkers, 18 mechanisms, .* 0 errors, \d+ warnings$", run.Out.TrimEnd().Split('\n')[^1]);
    }

    [Fact]
    public async Task The_list_names_kind_id_and_name_of_everything()
    {
        var lines = (await Cli.RunAsync("knowledge", "list")).Out.TrimEnd().Split('\n');

        Assert.All(lines, l => Assert.Matches("^(biomarker|mechanism|interaction|agent|combination)\t[^\t ]+\t[^\t]+$", l));
        Assert.Contains(lines, l => l.StartsWith("biomarker\tpten\t", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("mechanism\tpi3k-akt-activation\t", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("interaction\tpten-loss-with-pik3ca-mutation\t", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("agent\ttucatinib\t", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("combination\ttucatinib+trastuzumab+capecitabine\t", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("profile", "results")]
    [InlineData("assessment", "suggestions")]
    public async Task A_schema_is_JSON_and_describes_its_members(string name, string member)
    {
        var run = await Cli.RunAsync("schema", name);
        var schema = JsonNode.Parse(run.Out)!;

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal($"urn:decision-support:schema:{name}:v1", schema["$id"]!.GetValue<string>());
        Assert.NotNull(schema["properties"]![member]!["description"]);
    }
}
