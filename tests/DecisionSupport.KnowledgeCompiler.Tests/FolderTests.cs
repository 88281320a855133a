using DecisionSupport.Knowledge;

namespace DecisionSupport.KnowledgeCompiler.Tests;

public sealed class FolderTests : KnowledgeFiles
{
    [Fact]
    public void A_sound_folder_compiles_to_knowledge_without_problems()
    {
        var knowledge = KnowledgeFolder.Load(KnowledgeFolder.Compile(Folder), Folder);

        Assert.Empty(KnowledgeCheck.Run(knowledge));
        Assert.Equal(new PackInformation("pack", "Pack", "1.0.0", new DateOnly(2026, 11, 23), "use", "scope"), knowledge.Document.Pack);
        Assert.Equal(["Doe J"], knowledge.Reference("paper")!.Authors);
    }

    [Fact]
    public void The_same_folder_gives_the_same_bytes() => Assert.Equal(KnowledgeFolder.Compile(Folder), KnowledgeFolder.Compile(Folder));

    [Fact]
    public void Files_of_evidence_are_read_in_the_order_of_their_names_whenever_they_were_written()
    {
        Write("evidence/c.yaml", Evidence("third"));
        Write("evidence/B.yaml", Evidence("first"));
        Write("evidence/b.yaml", Evidence("second"));
        Write("evidence/notes.txt", "not read");

        Assert.Equal(["first", "item", "second", "third"], Compile()["evidence"]!.AsArray().Select(e => e!["id"]!.GetValue<string>()));
    }

    [Fact]
    public void Several_files_of_references_are_one_list()
    {
        Write("references-labels.json", "[ { \"id\": \"label\", \"title\": \"T\", \"publisher\": \"FDA\" } ]");

        Assert.Equal(["label", "paper"], Compile()["references"]!.AsArray().Select(e => e!["id"]!.GetValue<string>()).Order());
    }

    [Fact]
    public void Comments_and_the_order_of_members_do_not_change_a_byte()
    {
        var before = KnowledgeFolder.Compile(Folder);
        Write("agents.yaml", "# drugs\n- role: her2-therapy   # the role\n  class: class\n  name: Drug\n  id: drug\n");

        Assert.Equal(before, KnowledgeFolder.Compile(Folder));
    }

    [Fact]
    public void An_unknown_member_is_refused_with_the_id_of_its_entry()
    {
        Write("evidence/a.yaml", Evidence("first") + Evidence("second", "  tierr: T1\n"));

        var thrown = Assert.Throws<KnowledgeFormatException>(Compile);

        Assert.Contains("(id second)", thrown.Place, StringComparison.Ordinal);
        Assert.Contains("tierr", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_medicine_has_no_id_and_is_named_by_its_name()
    {
        Write("medications.yaml", "- { name: medicine, klasses: [inhibitor] }\n");

        Assert.Contains("(id medicine)", Assert.Throws<KnowledgeFormatException>(Compile).Place, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  setting: metastatic\n", "")]
    [InlineData("tier: T2", "tier: T9")]
    [InlineData("direction: supports", "direction: support")]
    [InlineData("reviewed: 2026-11-23", "reviewed: yesterday")]
    [InlineData("claim: claim", "claim: 12")]
    public void A_missing_member_or_a_wrong_word_is_refused_with_the_id_of_its_entry(string text, string other)
    {
        Write("evidence/a.yaml", Evidence("item").Replace(text, other, StringComparison.Ordinal));

        Assert.Contains("(id item)", Assert.Throws<KnowledgeFormatException>(Compile).Place, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pack.yaml")]
    [InlineData("biomarkers.yaml")]
    [InlineData("medications.yaml")]
    public void A_missing_file_is_named(string file)
    {
        Delete(file);

        var thrown = Assert.Throws<KnowledgeFormatException>(Compile);

        Assert.EndsWith(file, thrown.Place, StringComparison.Ordinal);
        Assert.Equal("cannot be read", thrown.Message);
    }

    [Fact]
    public void A_file_of_evidence_must_hold_a_list()
    {
        Write("evidence/b.yaml", "id: item\n");

        var thrown = Assert.Throws<KnowledgeFormatException>(Compile);

        Assert.EndsWith("b.yaml", thrown.Place, StringComparison.Ordinal);
        Assert.Equal("must hold a list", thrown.Message);
    }

    [Fact]
    public void References_that_are_no_JSON_are_named_by_line_and_byte()
    {
        Write("references.json", "[\n  { \"id\": }\n]");

        Assert.EndsWith("references.json(2,11)", Assert.Throws<KnowledgeFormatException>(Compile).Place, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_entries_of_one_id_are_refused_and_the_id_is_named()
    {
        Write("agents.yaml", "- { id: drug, name: Drug, class: class, role: partner }\n- { id: drug, name: Drug, class: class, role: partner }\n");

        var thrown = Assert.Throws<KnowledgeFormatException>(() => KnowledgeFolder.Load(KnowledgeFolder.Compile(Folder), Folder));

        Assert.StartsWith("two entries share an id: ", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("drug", thrown.Message, StringComparison.Ordinal);
    }
}
