namespace DecisionSupport.KnowledgeCompiler.Tests;

/// <summary>What the build sees: an exit code, lines that it shows as errors, and an output file only when all is well.</summary>
public sealed class ProgramTests : KnowledgeFiles
{
    private string Output => Path.Combine(Folder, "out", "knowledge.json");

    [Fact]
    public void Sound_knowledge_is_written_and_nothing_is_said()
    {
        Assert.Equal((0, ""), Run(Folder, Output));
        Assert.Equal(KnowledgeFolder.Compile(Folder), File.ReadAllBytes(Output));
    }

    [Fact]
    public void Knowledge_that_does_not_hold_together_is_not_written()
    {
        Write("mechanisms.yaml", "- { id: mechanism, name: Mechanism, family: family, deciding: [marker, nothing], defeats: binding, summary: summary }\n");

        Assert.Equal((1, $"{Folder} : error KNOW001: mechanism mechanism: names the unknown biomarker 'nothing'\n"), Run(Folder, Output));
        Assert.False(File.Exists(Output));
    }

    [Fact]
    public void A_warning_does_not_stop_the_build()
    {
        Write("evidence/a.yaml", Evidence("item", "  figures: [\"ORR 40 %\"]\n"));

        Assert.Equal((0, $"{Folder} : warning KNOW001: evidence item: gives a rate without a number of patients\n"), Run(Folder, Output));
        Assert.True(File.Exists(Output));
    }

    [Theory]
    [InlineData("agents.yaml", "- { id: drug, id: drug }\n", "agents.yaml(1,")]
    [InlineData("agents.yaml", "- { id: drug, name: Drug, class: class, role: partner }\n- { id: drug, name: Drug, class: class, role: partner }\n", "two entries share an id")]
    [InlineData("agents.yaml", "- { id: drug, name: Drug, class: class, rolle: partner }\n", "(id drug)")]
    [InlineData("references.json", "{", "references.json(1,")]
    public void A_file_that_cannot_be_read_is_an_error_of_the_build(string file, string text, string named)
    {
        Write(file, text);

        var (exitCode, error) = Run(Folder, Output);

        Assert.Equal(1, exitCode);
        Assert.Contains(" : error KNOW000: ", error, StringComparison.Ordinal);
        Assert.Contains(named, error, StringComparison.Ordinal);
        Assert.False(File.Exists(Output));
    }

    [Fact]
    public void Without_two_arguments_the_usage_is_shown()
    {
        var (exitCode, error) = Run(Folder);

        Assert.Equal(2, exitCode);
        Assert.StartsWith("usage: ", error, StringComparison.Ordinal);
    }

    private static (int ExitCode, string Error) Run(params string[] args)
    {
        var before = Console.Error;
        using var error = new StringWriter { NewLine = "\n" };
        Console.SetError(error);
        try
        {
            return ((int)typeof(KnowledgeFolder).Assembly.EntryPoint!.Invoke(null, [args])!, error.ToString());
        }
        finally
        {
            Console.SetError(before);
        }
    }
}
