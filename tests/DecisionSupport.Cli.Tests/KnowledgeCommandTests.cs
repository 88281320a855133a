using DecisionSupport.Cli.KnowledgeTexts;
using DecisionSupport.TrastuzumabResistance;

namespace DecisionSupport.Cli.Tests;

public sealed class KnowledgeCommandTests : Workplace
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Sample)!, "..", ".."));
    private static readonly string Sources = Path.Combine(Root, "rules", "TrastuzumabResistance", "knowledge");

    [Theory]
    [InlineData("pten", "biomarker pten", "lost below H-score 50 [nuciforo-2015]")]
    [InlineData("pi3k-akt-activation", "mechanism pi3k-akt-activation", "Evidence against")]
    [InlineData("tucatinib", "agent tucatinib", "US, her2-positive-breast: approved")]
    [InlineData("ct-p6", "agent ct-p6", "counts as: trastuzumab")]
    [InlineData("trastuzumab-deruxtecan", "agent trastuzumab-deruxtecan", "no randomised trial of what follows it was found")]
    [InlineData("perifosine", "combination perifosine", "development-stopped")]
    [InlineData("trastuzumab+capecitabine+tucatinib", "combination tucatinib+trastuzumab+capecitabine", "us-active-brain (US): standard, metastatic, progression")]
    [InlineData("rx-bolero3", "evidence rx-bolero3", "tier: T2")]
    [InlineData("nagata-2004", "reference nagata-2004", "Evidence from it")]
    public async Task Show_prints_an_entry_with_its_sources(string id, string heading, string said)
    {
        var run = await Cli.RunAsync("knowledge", "show", id);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(heading, run.Out.Split('\n'));
        Assert.Contains(said, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_prints_the_drug_and_the_regimen_that_share_an_id()
    {
        var lines = (await Cli.RunAsync("knowledge", "show", "trastuzumab")).Out.Split('\n');

        Assert.Contains("agent trastuzumab", lines);
        Assert.Contains("combination trastuzumab", lines);
    }

    [Fact]
    public void Every_entry_can_be_shown_and_every_source_that_it_cites_is_listed()
    {
        var knowledge = new TrastuzumabResistancePack().Knowledge;

        Assert.All(EntryText.Ids(knowledge), id => Assert.NotEmpty(EntryText.Of(knowledge, id)));
        Assert.All(knowledge.Document.Evidence, e => Assert.Contains($"  - [{e.Reference}] ", EntryText.Of(knowledge, e.Id)[0], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Show_of_an_unknown_id_names_near_ones()
    {
        var run = await Cli.RunAsync("knowledge", "show", "bolero");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("rx-bolero3", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_built_in_knowledge_is_that_of_the_sources()
    {
        var run = await Cli.RunAsync("knowledge", "diff", Sources);

        Assert.Equal((0, "0 added, 0 removed, 0 changed\n", ""), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public async Task Diff_names_what_was_added_removed_and_changed()
    {
        var folder = Copy(Sources);
        Edit(folder, "mechanisms.yaml", "name: KLK10 overexpression", "name: KLK10");
        Edit(folder, "medications.yaml", "name: nefazodone", "name: nefazodon");

        var run = await Cli.RunAsync("knowledge", "diff", Sources, folder);

        Assert.Equal(
            [
                "changed\tmechanism\tklk10-overexpression", "  name: \"KLK10 overexpression\" -> \"KLK10\"", "added\tmedication\tnefazodon", "removed\tmedication\tnefazodone",
                "1 added, 1 removed, 1 changed", "",
            ],
            run.Out.Split('\n'));
    }

    [Theory]
    [InlineData("not-there.json", "(old): does not exist")]
    [InlineData("empty.json", "(old): is no compiled knowledge at ")]
    public async Task Diff_of_what_is_no_knowledge_is_invalid_input(string file, string problem)
    {
        Write("empty.json", "{}");

        var run = await Cli.RunAsync("knowledge", "diff", PathTo(file));

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.StartsWith(problem, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    // After a change of the knowledge: decision-support knowledge document --out docs/knowledge.md
    [Fact]
    public async Task The_document_in_the_repository_is_current() =>
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Root, "docs", "knowledge.md"), TestContext.Current.CancellationToken), (await Cli.RunAsync("knowledge", "document")).Out);

    private string Copy(string source)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = PathTo(Path.Combine("knowledge", Path.GetRelativePath(source, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return PathTo("knowledge");
    }

    private static void Edit(string folder, string file, string old, string now)
    {
        var path = Path.Combine(folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, now, StringComparison.Ordinal));
    }
}
