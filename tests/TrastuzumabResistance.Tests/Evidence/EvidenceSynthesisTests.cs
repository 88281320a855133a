using DecisionSupport.Evidence;
using DecisionSupport.Facts;
using static DecisionSupport.Knowledge.EvidenceTier;

namespace DecisionSupport.TrastuzumabResistance.Tests.Evidence;

/// <summary>How likelihood follows from evidence, with items made by hand.</summary>
public sealed class EvidenceSynthesisTests
{
    [Fact]
    public void Clinical_support_alone_is_likely() => Assert.Equal(Likelihood.Likely, Judge(Item.For(T3)).Likelihood);

    [Theory]
    [InlineData(T1, T2)]
    [InlineData(T1, T3)]
    [InlineData(T2, T3)]
    public void Support_of_a_higher_tier_than_anything_against_is_likely(EvidenceTier support, EvidenceTier against) =>
        Assert.Equal(Likelihood.Likely, Judge(Item.For(support), Item.Against(against)).Likelihood);

    [Theory]
    [InlineData(T1, T1)]
    [InlineData(T2, T2)]
    [InlineData(T3, T3)]
    public void Both_sides_on_the_same_tier_is_contested(EvidenceTier support, EvidenceTier against) =>
        Assert.Equal(Likelihood.Contested, Judge(Item.For(support), Item.Against(against)).Likelihood);

    [Theory]
    [InlineData(T2, T1)]
    [InlineData(T3, T1)]
    [InlineData(T3, T2)]
    public void A_higher_tier_against_is_contested_and_not_doubtful(EvidenceTier support, EvidenceTier against) =>
        Assert.Equal(Likelihood.Contested, Judge(Item.For(support), Item.Against(against)).Likelihood);

    [Fact]
    public void Many_items_of_a_lower_tier_never_add_up() =>
        Assert.Equal(Likelihood.Likely, Judge(Item.For(T1), Item.Against(T2), Item.Against(T2), Item.Against(T3), Item.Against(T3)).Likelihood);

    [Fact]
    public void Nothing_at_all_is_a_hypothesis() => Assert.Equal(Likelihood.Hypothesis, Judge().Likelihood);

    [Fact]
    public void Laboratory_work_alone_is_a_hypothesis() => Assert.Equal(Likelihood.Hypothesis, Judge(Item.For(T4)).Likelihood);

    [Fact]
    public void Support_in_another_setting_only_is_a_hypothesis() => Assert.Equal(Likelihood.Hypothesis, Judge(Item.For(T1).In("adjuvant")).Likelihood);

    [Fact]
    public void Mixed_evidence_in_other_settings_is_a_hypothesis() =>
        Assert.Equal(Likelihood.Hypothesis, Judge(Item.For(T3).In("adjuvant"), Item.Against(T1).In("neoadjuvant")).Likelihood);

    [Fact]
    public void Evidence_elsewhere_that_is_all_against_is_doubtful() =>
        Assert.Equal(Likelihood.Doubtful, Judge(Item.Against(T2).In("adjuvant"), Item.Against(T3).In("neoadjuvant"), Item.For(T4)).Likelihood);

    [Theory]
    [InlineData(T1)]
    [InlineData(T2)]
    [InlineData(T3)]
    public void Nothing_but_evidence_against_in_the_setting_is_doubtful(EvidenceTier against) => Assert.Equal(Likelihood.Doubtful, Judge(Item.Against(against)).Likelihood);

    [Fact]
    public void Support_elsewhere_does_not_lift_what_is_doubtful_here() =>
        Assert.Equal(Likelihood.Doubtful, Judge(Item.Against(T3), Item.For(T1).In("adjuvant")).Likelihood);

    [Fact]
    public void Evidence_against_in_another_setting_does_not_contest() =>
        Assert.Equal(Likelihood.Likely, Judge(Item.For(T3), Item.Against(T1).In("adjuvant")).Likelihood);

    [Theory]
    [InlineData(T1)]
    [InlineData(T3)]
    public void Laboratory_work_against_changes_nothing(EvidenceTier support)
    {
        Assert.Equal(Likelihood.Likely, Judge(Item.For(support), Item.Against(T4)).Likelihood);
        Assert.Equal(Likelihood.Hypothesis, Judge(Item.Against(T4)).Likelihood);
    }

    [Fact]
    public void Prognostic_items_are_shown_and_not_counted()
    {
        var judgement = Judge(Item.For(T3), Item.Prognostic(T1));

        Assert.Equal(Likelihood.Likely, judgement.Likelihood);
        Assert.Contains(judgement.Weighed, w => w.Role == EvidenceRole.Prognostic);
        Assert.Equal(Likelihood.Hypothesis, Judge(Item.Prognostic(T1)).Likelihood);
        Assert.Equal(Likelihood.Hypothesis, Judge(Item.Prognostic(T1).In("adjuvant")).Likelihood);
    }

    [Fact]
    public void Items_on_other_states_are_left_out() =>
        Assert.Empty(Judge(Item.For(T1).On("pten", "intact"), Item.Against(T1).On("igf1r", "positive")).Weighed);

    [Fact]
    public void An_item_for_the_own_subgroup_displaces_unselected_items_of_its_tier_and_below()
    {
        var judgement = Judge("positive", Item.For(T2).Among("positive"), Item.Against(T2), Item.Against(T3));

        Assert.Equal(Likelihood.Likely, judgement.Likelihood);
        Assert.Equal(2, judgement.Weighed.Count(w => w.Role == EvidenceRole.Displaced));
    }

    [Fact]
    public void An_item_for_the_own_subgroup_does_not_displace_a_higher_tier() =>
        Assert.Equal(Likelihood.Contested, Judge("positive", Item.For(T2).Among("positive"), Item.Against(T1)).Likelihood);

    [Fact]
    public void An_item_for_the_own_subgroup_displaces_nothing_on_another_biomarker() =>
        Assert.Equal(Likelihood.Contested, Judge("positive", Item.For(T2).Among("positive"), Item.Against(T2).On("pik3ca", "detected")).Likelihood);

    [Fact]
    public void Two_items_for_the_own_subgroup_do_not_displace_each_other() =>
        Assert.Equal(Likelihood.Contested, Judge("positive", Item.For(T2).Among("positive"), Item.Against(T2).Among("positive")).Likelihood);

    [Theory]
    [InlineData("negative")]
    [InlineData("unknown")]
    public void An_item_for_a_subgroup_to_which_the_patient_does_not_belong_counts_for_nothing(string hormoneReceptor) =>
        Assert.Equal(Likelihood.Doubtful, Judge(hormoneReceptor, Item.For(T1).Among("positive"), Item.Against(T2)).Likelihood);

    [Fact]
    public void An_item_for_the_own_class_of_variant_displaces_unselected_items() =>
        Assert.Equal(Likelihood.Likely, Judge(Item.For(T2).On("pik3ca", "hotspot"), Item.Against(T2).On("pik3ca", "detected")).Likelihood);

    [Fact]
    public void One_source_is_no_replication() => Assert.False(Judge(Item.For(T3).From("a"), Item.For(T2).From("a")).Replicated);

    [Fact]
    public void One_source_is_no_replication_though_one_item_names_its_group() =>
        Assert.False(Judge(Item.For(T3).From("a", "buenos-aires"), Item.For(T2).From("a")).Replicated);

    [Fact]
    public void Two_sources_of_one_group_are_no_replication() =>
        Assert.False(Judge(Item.For(T3).From("a", "buenos-aires"), Item.For(T3).From("b", "buenos-aires")).Replicated);

    [Fact]
    public void Two_independent_sources_are_a_replication()
    {
        Assert.True(Judge(Item.For(T3).From("a"), Item.For(T3).From("b")).Replicated);
        Assert.True(Judge(Item.For(T3).From("a", "buenos-aires"), Item.For(T3).From("b", "vienna")).Replicated);
    }

    [Fact]
    public void Laboratory_work_and_other_settings_replicate_nothing() =>
        Assert.False(Judge(Item.For(T3).From("a"), Item.For(T4).From("b"), Item.For(T1).From("c").In("adjuvant")).Replicated);

    [Fact]
    public void Replication_is_a_word_on_what_is_likely_only() => Assert.Null(Judge(Item.For(T3), Item.Against(T3)).Replicated);

    [Fact]
    public void The_order_of_the_items_does_not_matter()
    {
        EvidenceItem[] items =
        [
            Item.For(T2).Among("positive"), Item.Against(T2), Item.Against(T3), Item.For(T3), Item.Prognostic(T1), Item.For(T4), Item.Against(T1).In("adjuvant"),
        ];
        var expected = Judge("positive", items);

        for (var shift = 1; shift < items.Length; shift++)
        {
            var judgement = Judge("positive", [.. items.Skip(shift), .. items.Take(shift)]);
            Assert.Equal((expected.Likelihood, expected.Replicated, expected.Text), (judgement.Likelihood, judgement.Replicated, judgement.Text));
            Assert.Equal(expected.Weighed, judgement.Weighed);
        }
    }

    private static EvidenceJudgement Judge(params EvidenceItem[] items) => Judge("unknown", items);

    private static EvidenceJudgement Judge(string hormoneReceptor, params EvidenceItem[] items) =>
        EvidenceSynthesis.Judge(items, new EvidenceSubject("metastatic", hormoneReceptor, [Finding("pten", "lost"), Finding("pik3ca", "detected", "hotspot", "p.H1047R")]));

    private static BiomarkerFinding Finding(string biomarker, params string[] categories) =>
        new("by-hand", Clinic.Knowledge.Biomarker(biomarker)!, categories[^1], FindingState.Positive, categories, categories[^1], string.Empty, null);
}
