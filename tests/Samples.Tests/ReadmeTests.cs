using DecisionSupport.Profiles;
using DecisionSupport.TrastuzumabResistance;
using Microsoft.Extensions.DependencyInjection;

namespace DecisionSupport.Samples.Tests;

/// <summary>The embedding example of the README compiles and runs: it stands here, and the README must hold the same lines.</summary>
public sealed class ReadmeTests
{
    private static readonly string Source = File.ReadAllText(Path.Combine(Sample.Root, "tests", "Samples.Tests", "ReadmeTests.cs"));
    private static readonly string Readme = File.ReadAllText(Path.Combine(Sample.Root, "README.md"));

    [Fact]
    public void The_embedding_example_runs()
    {
        var output = new StringWriter();
        Embed(File.ReadAllBytes(Sample.ProfilePath("pten-loss-metastatic")), output);
        Assert.StartsWith("1. Trastuzumab deruxtecan (Standard): Consider", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_readme_shows_the_example_that_runs()
    {
        var shown = Readme.Split("```csharp\n")[1].Split("```")[0];
        Assert.Equal(Lines(Source.Split("// <" + "example>")[1].Split("// </" + "example>")[0]), Lines(shown));
    }

    [Fact]
    public void The_readme_names_commands_that_exist()
    {
        Assert.Contains("dotnet run --project src/DecisionSupport.Cli -- assess samples/profiles/pten-loss-metastatic.json", Readme, StringComparison.Ordinal);
        Assert.True(File.Exists(Sample.ProfilePath("pten-loss-metastatic")));
        Assert.True(Directory.Exists(Path.Combine(Sample.Root, "src", "DecisionSupport.Cli")));
    }

    [Fact]
    public void The_readme_quotes_the_summary_that_is_printed()
    {
        var summary = Reporting.TextReport.ToPlainText(Sample.Assess("pten-loss-metastatic")).Split("Summary\n")[1].Split("\n\n")[0];
        Assert.Contains(summary.Trim(), Readme, StringComparison.Ordinal);
    }

    private static void Embed(byte[] profileJson, TextWriter Console)
    {
        // <example>
        var services = new ServiceCollection();
        services.AddDecisionSupport().AddTrastuzumabResistance();
        using var provider = services.BuildServiceProvider();
        var support = provider.GetRequiredService<IDecisionSupport>();

        var read = support.Read(profileJson);
        if (!read.IsValid) throw new InvalidProfileException(read.Problems);
        foreach (var option in support.Assess(read.Profile).Suggestions)
            Console.WriteLine($"{option.Rank}. {option.Name} ({option.Tier}): {option.Rationale}");
        // </example>
    }

    private static List<string> Lines(string text) => [.. text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];
}
