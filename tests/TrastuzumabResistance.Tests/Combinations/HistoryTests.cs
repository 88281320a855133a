using static DecisionSupport.TrastuzumabResistance.Tests.Support.Regimens;

namespace DecisionSupport.TrastuzumabResistance.Tests.Combinations;

/// <summary>What counts as an earlier HER2 regimen, and what is said about what follows it.</summary>
public sealed class HistoryTests
{
    [Theory]
    [InlineData("trastuzumab")]
    [InlineData("ct-p6")]
    [InlineData("pf-05280014")]
    public void A_biosimilar_of_trastuzumab_counts_as_trastuzumab(string antibody)
    {
        var relapsed = A.HerTwoPositive().Metastatic().Received(antibody + " pertuzumab docetaxel").Assessed();

        Assert.Equal([Tdxd, Tucatinib, Tdm1], relapsed.Standard());
        Assert.Contains(antibody, relapsed.Case.PriorAgents);
        Assert.Contains(Antibodies, A.HerTwoPositive().Metastatic().Received(antibody + " pertuzumab docetaxel", outcome: TherapyOutcome.Ongoing).Assessed().Suggested());
    }

    [Theory]
    [InlineData("inetetamab vinorelbine")]
    [InlineData("trastuzumab-rezetecan")]
    [InlineData("zanidatamab docetaxel")]
    public void Whatever_is_directed_at_HER2_makes_a_HER2_regimen(string given)
    {
        var assessment = A.HerTwoPositive().Metastatic().Received(given).Assessed();

        Assert.Contains(Tdxd, assessment.Standard());
        Assert.Contains("line-mismatch", assessment.ReasonsAgainst(TdxdPertuzumab));
    }

    [Theory]
    [InlineData("everolimus vinorelbine")]
    [InlineData("docetaxel")]
    public void Other_drugs_do_not(string given) =>
        Assert.Equal([TdxdPertuzumab, Thp], A.HerTwoPositive().Metastatic().Received(given).Assessed().Standard());

    [Fact]
    public void After_deruxtecan_each_option_says_that_no_trial_tested_it_there()
    {
        var after = A.HerTwoPositive().AfterThp().AfterTdxd().Assessed();

        Assert.All(after.Suggestions, s => Assert.Single(s.Cautions, c => c.Code == "not-studied-after"));
        Assert.DoesNotContain(A.HerTwoPositive().AfterThp().Assessed().Suggestions.SelectMany(s => s.CautionCodes()), c => c == "not-studied-after");
    }

    [Fact]
    public void The_drug_itself_is_not_what_follows_it() => Assert.DoesNotContain(
        "not-studied-after",
        A.HerTwoPositive().Metastatic().Received("trastuzumab-deruxtecan", outcome: TherapyOutcome.Unknown).Received("trastuzumab docetaxel").Assessed().Option(Tdxd).CautionCodes());

    [Fact]
    public void In_early_disease_nothing_is_said_about_it() => Assert.DoesNotContain(
        Situations.Of("residual").Received("trastuzumab-deruxtecan", DiseaseSetting.Neoadjuvant, TherapyOutcome.Completed, end: "2026-09-01").Assessed().Suggestions.SelectMany(s => s.CautionCodes()),
        c => c == "not-studied-after");
}
