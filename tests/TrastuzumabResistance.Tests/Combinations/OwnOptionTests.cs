using DecisionSupport.Overlays;
using static DecisionSupport.TrastuzumabResistance.Tests.Support.OwnKnowledge;

namespace DecisionSupport.TrastuzumabResistance.Tests.Combinations;

/// <summary>What a site may ask of its own options: every condition of a placement, met and not met, and what the reader is told.</summary>
public sealed class OwnOptionTests
{
    private static readonly Patient SecondLine = A.HerTwoPositive().AfterThp();

    [Fact]
    public void One_of_several_earlier_drugs_is_enough()
    {
        var option = With(Place(p => p with { PriorAny = ["lapatinib", "neratinib"] }));

        Assert.Contains("lapatinib or neratinib given before: yes", option.Because(SecondLine.Received("lapatinib capecitabine")), StringComparison.Ordinal);
        Assert.Equal([("line-mismatch", "It would need lapatinib or neratinib given before: no.")], option.Against(SecondLine));
    }

    [Fact]
    public void Each_drug_that_must_not_have_been_given_is_named()
    {
        var option = With(Place(p => p with { NoPrior = ["lapatinib", "neratinib"] }));

        Assert.Contains("no lapatinib or neratinib before: none given", option.Because(SecondLine), StringComparison.Ordinal);
        Assert.Equal(
            [("line-mismatch", "It would need no lapatinib or neratinib before: lapatinib, neratinib given.")],
            option.Against(SecondLine.Received("lapatinib capecitabine").Received("neratinib capecitabine")));
    }

    [Theory]
    [InlineData("2026-05-02", false)]
    [InlineData("2026-05-01", false)]
    [InlineData("2026-04-30", true)]
    [InlineData("2025-11-01", true)]
    [InlineData("2025-10-31", false)]
    public void An_interval_begins_after_its_first_month_and_holds_its_last(string end, bool fits) => Assert.Equal(
        fits,
        With(Place(p => p with { RelapseWithinMonths = new MonthRange(6, 12) })).Assess(A.HerTwoPositive().MetastaticSince("2026-11-01").AfterAdjuvantTrastuzumab(end)).Suggested().Contains(Id));

    [Fact]
    public void A_range_without_ends_holds_for_everybody_and_says_so()
    {
        var option = With(Place(p => p with { RelapseWithinMonths = new MonthRange(), MetastaticHer2Regimens = new NumberRange() }));

        Assert.Contains("any time from (neo)adjuvant HER2 therapy to relapse: no such therapy; any number of earlier HER2 regimens for metastatic disease: 1", option.Because(SecondLine), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_settings_may_fit()
    {
        var option = With(Place(p => p with { Settings = ["adjuvant", "metastatic"] }));

        Assert.Contains("setting adjuvant or metastatic: metastatic", option.Because(SecondLine), StringComparison.Ordinal);
        Assert.Equal([("setting-mismatch", "It would need setting adjuvant or metastatic: neoadjuvant.")], option.Against(A.HerTwoPositive().Neoadjuvant()));
    }

    [Fact]
    public void Several_states_of_brain_metastases_may_fit()
    {
        var option = With(Place(p => p with { BrainMetastases = ["stable", "active"] }));

        Assert.Contains("brain metastases stable or active: active", option.Because(SecondLine.WithBrainMetastases(BrainMetastases.Active)), StringComparison.Ordinal);
        Assert.Equal([("line-mismatch", "It would need brain metastases stable or active: unknown.")], option.Against(SecondLine.WithBrainMetastases(BrainMetastases.Unknown)));
    }

    [Fact]
    public void One_of_several_calls_is_enough()
    {
        var option = With(Place(p => p with { Biomarkers = [new BiomarkerCalls("pten", ["lost", "deleted"])] }));

        Assert.Contains("pten lost or deleted: lost", option.Because(SecondLine.Showing("pten=lost")), StringComparison.Ordinal);
        Assert.Equal(["biomarker-mismatch"], option.Against(SecondLine.Showing("pten=intact")).Select(r => r.Code));
    }

    [Fact]
    public void One_of_several_mechanisms_is_enough_and_keeps_the_tier()
    {
        var assessment = With(Place(p => p with { Mechanisms = ["pi3k-akt-activation", "src-activation"] })).Assess(SecondLine.Showing("pten=lost"));

        Assert.Equal(Tier.Standard, assessment.Option(Id).Tier);
        Assert.Contains(
            "pi3k-akt-activation or src-activation present and not doubtful: pi3k-akt-activation likely, src-activation not-assessed",
            assessment.Option(Id).Explanation.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("p.H1047R", null, "hotspot", true)]
    [InlineData("p.H1047R", null, "detected", true)]
    [InlineData("p.R93W", "pathogenic", "detected", true)]
    [InlineData("p.R93W", "pathogenic", "other-variant", true)]
    [InlineData("p.R93W", "pathogenic", "hotspot", false)]
    [InlineData("p.H1047R", null, "other-variant", false)]
    [InlineData("p.R93W", "vus", "vus", true)]
    [InlineData("p.R93W", null, "vus", true)]
    [InlineData("p.R93W", "benign", "not-detected", true)]
    [InlineData("p.R93W", "benign", "detected", false)]
    public void An_option_may_ask_for_a_class_of_variant(string protein, string? classification, string asked, bool fits) => Assert.Equal(
        fits,
        With(Place(p => p with { Biomarkers = [new BiomarkerCalls("pik3ca", [asked])] })).Assess(SecondLine.WithVariant("pik3ca", protein, classification)).Suggested().Contains(Id));

    [Fact]
    public void Results_that_contradict_each_other_are_the_equivocal_that_an_option_may_ask_for() => Assert.Contains(
        Id,
        With(Place(p => p with { Biomarkers = [new BiomarkerCalls("pten", ["equivocal"])] })).Assess(SecondLine.Showing("pten=lost pten=intact")).Suggested());

    [Fact]
    public void Of_two_places_that_fit_the_better_tier_counts()
    {
        var option = With(Place(p => p with { Id = "a-off-label", Tier = Tier.OffLabel, Order = 1 }), Place(p => p with { Id = "b-standard", Order = 2 }));

        Assert.Equal(Tier.Standard, option.Assess(SecondLine).Option(Id).Tier);
    }

    [Fact]
    public void Each_reason_names_only_the_place_that_fails_for_it()
    {
        var option = With(
            Place(p => p with { Id = "first", Biomarkers = [new BiomarkerCalls("pten", ["lost"])] }),
            Place(p => p with { Id = "second", Biomarkers = [new BiomarkerCalls("muc4", ["high"])] }));

        Assert.Equal(
            [("biomarker-mismatch", "It would need pten lost: intact."), ("biomarker-not-assessed", "It would need muc4 high: not measured.")],
            option.Against(SecondLine.Showing("pten=intact")));
    }

    [Fact]
    public void A_place_at_another_line_does_not_hide_that_the_biomarker_speaks_against_it()
    {
        var option = With(
            Place(p => p with { Id = "here", Phase = "progression", Biomarkers = [new BiomarkerCalls("pten", ["lost"])] }),
            Place(p => p with { Id = "elsewhere", Phase = "first-line" }));

        Assert.Equal(["biomarker-mismatch"], option.Against(SecondLine.Showing("pten=intact")).Select(r => r.Code));
    }

    [Theory]
    [InlineData("rx-neratinib-erbb2-mutation-models", true)]
    [InlineData("rx-neratinib-erbb2-mutation-models rx-summit-smyth-2020", true)]
    [InlineData("erbb2-mutation-metastatic-cocco-2018", false)]
    [InlineData("rx-neratinib-erbb2-mutation-models erbb2-mutation-metastatic-cocco-2018", false)]
    public void A_link_that_only_the_laboratory_supports_is_called_preclinical(string evidence, bool preclinical)
    {
        var option = Linked(evidence).Assess(SecondLine.Showing("erbb2-mutation=detected")).Option(Id);

        Assert.Equal(preclinical, option.PreclinicalOnly);
        Assert.Equal(["erbb2-kinase-mutation"], option.Addresses);
    }

    [Theory]
    [InlineData("rx-summit-smyth-2020")]
    [InlineData("rx-nala-erbb2-mutation")]
    public void What_speaks_against_a_link_or_says_nothing_of_it_makes_none(string evidence) =>
        Assert.Empty(Linked(evidence).Assess(SecondLine.Showing("erbb2-mutation=detected")).Option(Id).Addresses);

    private static OwnKnowledge Linked(string evidence) =>
        With(o => o with { Addresses = [new MechanismLink("erbb2-kinase-mutation", evidence.Split(' '), "a link")] }, Place(p => p with { Tier = Tier.Investigational }));

    [Fact]
    public void A_drug_with_one_approval_in_force_is_approved_elsewhere_whatever_became_of_another()
    {
        var option = Changed(d => d with
        {
            Agents =
            [
                .. d.Agents, new AgentDefinition
                {
                    Id = "own-drug",
                    Name = "Own drug",
                    Class = "her2-tki",
                    Role = "her2-therapy",
                    Approvals = [new Approval("EU", "her2-positive-breast", "approved", "x", A.Day, "cortes-2024"), new Approval("CN", "her2-positive-breast", "withdrawn", "x", A.Day, "cortes-2024")],
                },
            ],
            Combinations = [.. d.Combinations, new CombinationDefinition { Id = Id, Name = "Own drug", Agents = ["own-drug"], Placements = [Place()] }],
        });

        Assert.Equal([("not-approved", "Not known to be approved in US: Own drug (approved: EU).")], option.Against(SecondLine));
    }

    [Fact]
    public void What_the_formulary_does_not_have_is_left_out_and_why_is_said()
    {
        var site = At(new OverlayDocument { Name = "St. Elsewhere", Formulary = new Formulary { Agents = [new FormularyEntry("tucatinib", "cost")] } });
        var excluded = site.Assess(SecondLine).Excluded.Single(e => e.Id == Regimens.Tucatinib);

        Assert.Equal([("not-approved", "Not on the formulary of St. Elsewhere: Tucatinib (cost).")], excluded.Reasons.Select(r => (r.Code, r.Text)));
    }
}
