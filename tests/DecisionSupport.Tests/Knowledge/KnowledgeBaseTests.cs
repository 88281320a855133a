using System.Text;
using System.Text.Json;
using DecisionSupport.Knowledge;
using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Knowledge;

public sealed class KnowledgeBaseTests
{
    private static readonly KnowledgeBase Sound = KnowledgeBase.From(SoundKnowledge.Document);

    [Theory]
    [InlineData("tucatinib+trastuzumab+capecitabine")]
    [InlineData("capecitabine+trastuzumab+tucatinib")]
    [InlineData("trastuzumab+capecitabine+tucatinib")]
    public void A_combination_is_found_whatever_the_order_of_its_agents(string id) =>
        Assert.Equal("tucatinib+trastuzumab+capecitabine", Given.Knowledge.Combination(id)?.Id);

    [Theory]
    [InlineData("tucatinib+trastuzumab")]
    [InlineData("tucatinib+trastuzumab+capecitabine+capecitabine")]
    [InlineData("tucatinib+trastuzumab+trastuzumab")]
    [InlineData("tucatinib, trastuzumab, capecitabine")]
    [InlineData("")]
    public void Other_agents_are_another_combination(string id) => Assert.Null(Given.Knowledge.Combination(id));

    [Theory]
    [InlineData("ketoconazole", "ketoconazole")]
    [InlineData("Ketoconazole", "ketoconazole")]
    [InlineData("NIZORAL", "ketoconazole")]
    [InlineData("  Paxlovid ", "ritonavir")]
    [InlineData("nirmatrelvir/ritonavir", "ritonavir")]
    [InlineData("Grapefruit", "grapefruit juice")]
    public void A_medicine_is_found_by_every_name_in_any_case(string name, string medicine) => Assert.Equal(medicine, Given.Knowledge.Medication(name)?.Name);

    [Theory]
    [InlineData("ketoconazol")]
    [InlineData("")]
    public void Another_name_is_no_medicine(string name) => Assert.Null(Given.Knowledge.Medication(name));

    [Fact]
    public void Everything_is_found_by_its_id_and_nothing_by_another()
    {
        Assert.Equal("marker", Sound.Biomarker("marker")!.Id);
        Assert.Equal("drug", Sound.Agent("drug")!.Id);
        Assert.Equal("mechanism", Sound.Mechanism("mechanism")!.Id);
        Assert.Equal("item", Sound.Evidence("item")!.Id);
        Assert.Equal("paper", Sound.Reference("paper")!.Id);
        Assert.Equal(["item"], Sound.EvidenceByMechanism["mechanism"].Select(e => e.Id));
        Assert.Null(Sound.Biomarker("Marker"));
        Assert.Null(Sound.Agent("marker"));
        Assert.Null(Sound.Mechanism("drug"));
        Assert.Null(Sound.Evidence("paper"));
        Assert.Null(Sound.Reference("item"));
        Assert.Empty(Sound.EvidenceByMechanism["other"]);
    }

    [Fact]
    public void Two_entries_of_one_id_are_refused() =>
        Assert.Throws<ArgumentException>(() => KnowledgeBase.From(SoundKnowledge.Document with { References = [.. SoundKnowledge.Document.References, SoundKnowledge.Document.References[0]] }));

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{")]
    public void What_is_no_compiled_knowledge_is_refused(string json) => Assert.Throws<JsonException>(() => KnowledgeBase.Load(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void The_hash_names_the_content()
    {
        Assert.Equal(Sound.Sha256, KnowledgeBase.From(SoundKnowledge.Document with { }).Sha256);
        Assert.NotEqual(Sound.Sha256, KnowledgeBase.From(SoundKnowledge.WithMechanism(m => m with { Summary = "other" })).Sha256);
        Assert.Matches("^[0-9a-f]{64}$", Sound.Sha256);
    }

    [Theory]
    [InlineData("US", true)]
    [InlineData("EU", false)]
    public void A_drug_is_available_where_it_is_approved(string jurisdiction, bool available)
    {
        Assert.Equal(available, Sound.Agent("drug")!.IsAvailableIn(jurisdiction));
        Assert.True(Sound.Agent("partner")!.IsAvailableIn(jurisdiction));
    }

    [Theory]
    [InlineData("approved", true)]
    [InlineData("conditional", true)]
    [InlineData("withdrawn", false)]
    [InlineData("refused", false)]
    [InlineData("not-approved", false)]
    public void An_approval_is_in_force_until_it_is_withdrawn(string status, bool inForce) =>
        Assert.Equal(inForce, new Approval("US", "her2-positive-breast", status, "text", SoundKnowledge.Day, "paper").IsInForce);
}
