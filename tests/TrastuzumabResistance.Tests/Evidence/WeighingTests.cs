using DecisionSupport.Evidence;
using DecisionSupport.Facts;
using static DecisionSupport.Knowledge.EvidenceTier;

namespace DecisionSupport.TrastuzumabResistance.Tests.Evidence;

/// <summary>Which part each item plays, in which order they are shown, and how the comparison is said.</summary>
public sealed class WeighingTests
{
    [Fact]
    public void What_counts_stands_first_then_the_stronger_tier_then_the_id()
    {
        var judgement = Judge(
            "positive",
            Item.Prognostic(T1) with { Id = "a" },
            Item.For(T4) with { Id = "b" },
            Item.For(T1).Among("negative") with { Id = "c" },
            Item.For(T1).In("adjuvant") with { Id = "d" },
            Item.For(T3) with { Id = "f" },
            Item.Against(T3) with { Id = "e" },
            Item.For(T2) with { Id = "g" },
            Item.For(T2).On("pik3ca", "hotspot") with { Id = "h" },
            Item.Against(T2).On("pik3ca", "detected") with { Id = "i" });

        Assert.Equal(
            [
                ("g", EvidenceRole.Counted), ("h", EvidenceRole.Counted), ("e", EvidenceRole.Counted), ("f", EvidenceRole.Counted), ("i", EvidenceRole.Displaced),
                ("d", EvidenceRole.OtherSetting), ("c", EvidenceRole.OtherSubgroup), ("b", EvidenceRole.Preclinical), ("a", EvidenceRole.Prognostic),
            ],
            judgement.Weighed.Select(w => (w.Item.Id, w.Role)));
    }

    [Fact]
    public void Only_what_would_have_counted_is_displaced()
    {
        var judgement = Judge(
            "positive", Item.For(T2).Among("positive"), Item.Against(T2).In("adjuvant"), Item.Prognostic(T2), Item.Against(T4), Item.Against(T2));

        Assert.Equal(EvidenceRole.OtherSetting, Assert.Single(judgement.Weighed, w => w.Item.Setting == "adjuvant").Role);
        Assert.Single(judgement.Weighed, w => w.Role == EvidenceRole.Prognostic);
        Assert.Single(judgement.Weighed, w => w.Role == EvidenceRole.Preclinical);
        Assert.Single(judgement.Weighed, w => w.Role == EvidenceRole.Displaced);
    }

    [Fact]
    public void An_item_for_the_subgroup_in_another_setting_displaces_nothing() =>
        Assert.Equal(Likelihood.Doubtful, Judge("positive", Item.For(T1).Among("positive").In("adjuvant"), Item.Against(T2)).Likelihood);

    [Fact]
    public void An_item_for_one_status_of_hormone_receptors_is_itself_not_displaced_by_one_for_a_class_of_variant() =>
        Assert.Equal(
            Likelihood.Contested,
            Judge("positive", Item.For(T2).On("pik3ca", "hotspot"), Item.Against(T2).On("pik3ca", "detected").Among("positive")).Likelihood);

    [Fact]
    public void An_item_that_names_the_broad_class_and_the_narrow_one_is_for_everybody() =>
        Assert.Equal(
            Likelihood.Contested,
            Judge("unknown", Item.For(T2).On("pik3ca", "detected", "hotspot"), Item.Against(T2).On("pik3ca", "detected")).Likelihood);

    [Fact]
    public void An_item_for_one_of_several_classes_of_variant_is_for_that_subgroup() =>
        Assert.Equal(
            Likelihood.Likely,
            Judge("unknown", Item.For(T2).On("pik3ca", "hotspot", "other-variant"), Item.Against(T2).On("pik3ca", "detected")).Likelihood);

    [Fact]
    public void An_item_on_two_biomarkers_is_for_the_subgroup_of_one_of_them()
    {
        var hotspotOrLoss = Item.For(T2) with { Biomarkers = [new BiomarkerCalls("pik3ca", ["hotspot"]), new BiomarkerCalls("pten", ["lost"])] };
        var mutationOrDeletion = Item.For(T2) with { Biomarkers = [new BiomarkerCalls("pik3ca", ["detected"]), new BiomarkerCalls("pten", ["deleted"])] };

        Assert.Equal(Likelihood.Likely, Judge("unknown", hotspotOrLoss, Item.Against(T2).On("pik3ca", "detected")).Likelihood);
        Assert.Equal(Likelihood.Contested, Judge("unknown", mutationOrDeletion, Item.Against(T2).On("pik3ca", "detected")).Likelihood);
    }

    [Fact]
    public void An_item_on_several_states_speaks_where_one_of_them_holds_or_all_where_it_says_so()
    {
        var either = Item.For(T3) with { Biomarkers = [new BiomarkerCalls("pten", ["lost"]), new BiomarkerCalls("igf1r", ["positive"])] };

        Assert.Equal(Likelihood.Likely, Judge("unknown", either).Likelihood);
        Assert.Empty(Judge("unknown", either with { Match = "all" }).Weighed);
        Assert.Equal(Likelihood.Likely, Judge("unknown", either with { Match = "all", Biomarkers = [new BiomarkerCalls("pten", ["lost"]), new BiomarkerCalls("pik3ca", ["hotspot"])] }).Likelihood);
    }

    [Fact]
    public void An_item_on_no_state_speaks_of_everybody_and_displaces_nobody()
    {
        var general = Item.Against(T2) with { Biomarkers = [] };

        Assert.Equal(Likelihood.Doubtful, Judge("positive", general).Likelihood);
        Assert.Equal(Likelihood.Contested, Judge("positive", general, Item.For(T2).Among("positive")).Likelihood);
    }

    [Fact]
    public void Evidence_in_another_subgroup_only_is_evidence_elsewhere()
    {
        Assert.Equal(Likelihood.Hypothesis, Judge("negative", Item.For(T1).Among("positive")).Likelihood);
        Assert.Equal(Likelihood.Doubtful, Judge("negative", Item.Against(T1).Among("positive")).Likelihood);
    }

    [Fact]
    public void Each_outcome_is_said_with_the_tiers_on_which_it_rests()
    {
        Says("clinical support in this setting (T2), and evidence of the same or a higher tier against it (T1)", Item.For(T2), Item.For(T3), Item.Against(T1), Item.Against(T2));
        Says("clinical support in this setting (T2), nothing of the same tier against it", Item.For(T2), Item.For(T3), Item.Against(T3));
        Says("clinical support in this setting (T3), nothing of the same tier against it; from one source or group, not replicated", Item.For(T3));
        Says("no clinical support in this setting, clinical evidence against it (T2)", Item.Against(T2), Item.Against(T3));
        Says("no clinical evidence in this setting, and all of it elsewhere is against", Item.Against(T2).In("adjuvant"));
        Says("no clinical evidence in this setting; some elsewhere", Item.For(T2).In("adjuvant"));
        Says("no clinical evidence that counts; laboratory work only", Item.For(T4));
    }

    [Fact]
    public void A_missing_item_is_an_error_of_the_caller()
    {
        var subject = new EvidenceSubject("metastatic", "unknown", []);

        Assert.Throws<ArgumentNullException>("item", () => subject.Shows((EvidenceItem)null!));
        Assert.Throws<ArgumentNullException>("item", () => subject.BelongsTo(null!));
        Assert.Throws<ArgumentNullException>("item", () => subject.IsOwnSubgroup(null!));
    }

    private static void Says(string expected, params EvidenceItem[] items) => Assert.Equal(expected, Judge("unknown", items).Text);

    private static EvidenceJudgement Judge(string hormoneReceptor, params EvidenceItem[] items) =>
        EvidenceSynthesis.Judge(items, new EvidenceSubject("metastatic", hormoneReceptor, [Finding("pten", "lost"), Finding("pik3ca", "detected", "hotspot", "p.H1047R")]));

    private static BiomarkerFinding Finding(string biomarker, params string[] categories) =>
        new("by-hand", Clinic.Knowledge.Biomarker(biomarker)!, categories[^1], FindingState.Positive, categories, categories[^1], string.Empty, null);
}
