using DecisionSupport.Knowledge;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Knowledge;

public sealed class KnowledgeComparisonTests
{
    [Fact]
    public void The_same_knowledge_does_not_differ() => Assert.Empty(KnowledgeComparison.Compare(SoundKnowledge.Document, SoundKnowledge.Document));

    [Fact]
    public void The_order_of_entries_does_not_count() => Assert.Empty(KnowledgeComparison.Compare(
        SoundKnowledge.Document,
        SoundKnowledge.Document with { Agents = [.. SoundKnowledge.Document.Agents.Reverse()] }));

    [Fact]
    public void A_changed_member_is_named_with_both_values()
    {
        var change = Assert.Single(KnowledgeComparison.Compare(SoundKnowledge.Document, SoundKnowledge.WithEvidence(e => e with { N = 101, Note = "new" })));

        Assert.Equal(("changed", "evidence", "item"), (change.Change, change.Kind, change.Id));
        Assert.Equal([new ChangedMember("n", "100", "101"), new ChangedMember("note", null, "\"new\"")], change.Members);
    }

    [Fact]
    public void An_entry_that_came_or_went_is_named()
    {
        var without = SoundKnowledge.Document with { References = [] };

        Assert.Equal("removed reference paper", Say(KnowledgeComparison.Compare(SoundKnowledge.Document, without)));
        Assert.Equal("added reference paper", Say(KnowledgeComparison.Compare(without, SoundKnowledge.Document)));
    }

    [Fact]
    public void A_new_version_is_a_change_of_the_pack() => Assert.Equal(
        "changed pack pack",
        Say(KnowledgeComparison.Compare(SoundKnowledge.Document, SoundKnowledge.Document with { Pack = SoundKnowledge.Document.Pack with { Version = "2.0.0" } })));

    private static string Say(IReadOnlyList<KnowledgeChange> changes) => string.Join("; ", changes.Select(c => $"{c.Change} {c.Kind} {c.Id}"));
}
