using static DecisionSupport.TrastuzumabResistance.Tests.Support.Regimens;

namespace DecisionSupport.TrastuzumabResistance.Tests.Combinations;

/// <summary>For which mechanism an option is suggested: likely and contested carry it, a hypothesis only in a trial, doubtful never.</summary>
public sealed class MechanismLinkTests
{
    private const string Pi3k = "pi3k-akt-activation";

    [Fact]
    public void PTEN_loss_that_is_likely_carries_everolimus_off_label()
    {
        var option = A.HerTwoPositive().AfterThp().Showing("pten=lost").Assessed().Option(Everolimus);

        Assert.Equal(Tier.OffLabel, option.Tier);
        Assert.Equal([Pi3k], option.Addresses);
    }

    [Fact]
    public void Without_an_altered_pathway_everolimus_is_not_suggested() =>
        Assert.DoesNotContain(Everolimus, A.HerTwoPositive().AfterThp().Assessed().Suggested());

    [Fact]
    public void An_AKT1_mutation_is_a_hypothesis_and_carries_everolimus_in_no_other_tier_than_investigational()
    {
        var assessment = A.HerTwoPositive().AfterThp().Showing("akt1=detected pten=intact pik3ca=not-detected").Assessed();

        Assert.Equal(Likelihood.Hypothesis, assessment.Mechanism(Pi3k).Likelihood);
        Assert.Equal([Everolimus], assessment.Suggestions.Where(s => s.Addresses.Contains(Pi3k)).Select(s => s.Id));
        Assert.Equal(Tier.Investigational, assessment.Option(Everolimus).Tier);
    }

    [Fact]
    public void A_hypothesis_carries_a_trial()
    {
        var patient = A.HerTwoPositive().AfterThp().Showing("pd1-tils=positive pd-l1=positive");
        var assessment = patient.Assessed();

        Assert.Equal(Likelihood.Hypothesis, assessment.Mechanism("immune-checkpoint-evasion").Likelihood);
        Assert.Equal(Tier.Investigational, assessment.Option("pembrolizumab+trastuzumab").Tier);
        Assert.Equal(["immune-checkpoint-evasion"], assessment.Option("pembrolizumab+trastuzumab").Addresses);
    }

    [Fact]
    public void A_mechanism_that_is_contested_carries_a_trial_too()
    {
        var assessment = A.HerTwoPositive().Metastatic().Showing("src-py416=high").Assessed();

        Assert.Equal(Likelihood.Contested, assessment.Mechanism("src-activation").Likelihood);
        Assert.Equal(Tier.Investigational, assessment.Option("dasatinib+trastuzumab+paclitaxel").Tier);
    }

    [Fact]
    public void A_doubtful_mechanism_is_no_reason_for_a_standard_option_that_stands_without_it()
    {
        var assessment = Situations.Of("residual").Showing("pten=lost pik3ca=detected").Assessed();

        Assert.Equal(Likelihood.Doubtful, assessment.Mechanism(Pi3k).Likelihood);
        Assert.Empty(assessment.Option(Tdm1).Addresses);
    }

    [Fact]
    public void A_likely_mechanism_is_named_beside_a_standard_option()
    {
        var assessment = A.HerTwoPositive().AfterThp().Showing("pik3ca=detected").Assessed();

        Assert.Equal([Pi3k], assessment.Option(Tdm1).Addresses);
        Assert.Equal(Tier.Standard, assessment.Option(Tdm1).Tier);
    }

    [Fact]
    public void Figures_for_one_alteration_link_nothing_to_a_patient_who_has_another()
    {
        var assessment = A.HerTwoPositive().Showing("pten=lost pik3ca=not-detected").Assessed();

        Assert.Equal(Likelihood.Likely, assessment.Mechanism(Pi3k).Likelihood);
        Assert.Empty(assessment.Option(TdxdPertuzumab).Addresses);
        Assert.Equal([Pi3k], A.HerTwoPositive().Showing("pik3ca=detected").Assessed().Option(TdxdPertuzumab).Addresses);
    }

    [Fact]
    public void A_link_from_trials_is_not_called_preclinical() =>
        Assert.False(A.HerTwoPositive().AfterThp().Showing("pik3ca=detected").Assessed().Option(Tdm1).PreclinicalOnly);

    [Fact]
    public void A_hypothesis_is_not_named_beside_a_standard_option()
    {
        var assessment = A.HerTwoPositive().HrPositive().Adjuvant().AfterAdjuvantTrastuzumab("2026-06-01").Showing("erbb2-mutation=detected").Assessed();

        Assert.Equal(Likelihood.Hypothesis, assessment.Mechanism("erbb2-kinase-mutation").Likelihood);
        Assert.Equal(Tier.Standard, assessment.Option("neratinib").Tier);
        Assert.Empty(assessment.Option("neratinib").Addresses);
    }

    [Fact]
    public void Inavolisib_needs_the_mutation_and_not_only_the_pathway()
    {
        var patient = A.HerTwoPositive().OnMaintenanceAfterThp();

        Assert.Equal(Tier.Investigational, patient.Showing("pik3ca=detected").Assessed().Option(Inavolisib).Tier);
        Assert.Equal(["biomarker-mismatch"], patient.Showing("pten=lost pik3ca=not-detected").Assessed().ReasonsAgainst(Inavolisib));
        Assert.Equal(["biomarker-not-assessed"], patient.Showing("pten=lost").Assessed().ReasonsAgainst(Inavolisib));
    }
}
