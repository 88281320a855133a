using static DecisionSupport.TrastuzumabResistance.Tests.Support.Regimens;

namespace DecisionSupport.TrastuzumabResistance.Tests.Combinations;

public sealed class AlreadyReceivedTests
{
    private const string Code = "already-received";

    [Theory]
    [InlineData("tucatinib trastuzumab capecitabine", Tucatinib)]
    [InlineData("trastuzumab-emtansine", Tdm1)]
    [InlineData("trastuzumab-deruxtecan", TdxdPertuzumab)]
    [InlineData("neratinib capecitabine", Neratinib)]
    [InlineData("margetuximab vinorelbine", Margetuximab)]
    [InlineData("everolimus trastuzumab vinorelbine", Everolimus)]
    public void Progression_on_the_distinctive_drug_excludes_the_regimen(string given, string regimen) =>
        Assert.Contains(Code, A.HerTwoPositive().AfterThp().Received(given).Assessed().ReasonsAgainst(regimen));

    [Fact]
    public void Toxicity_of_the_distinctive_drug_excludes_the_regimen() =>
        Assert.Contains(Code, A.HerTwoPositive().AfterThp().Received("tucatinib trastuzumab capecitabine", outcome: TherapyOutcome.StoppedToxicity).Assessed().ReasonsAgainst(Tucatinib));

    [Theory]
    [InlineData(TherapyOutcome.Completed)]
    [InlineData(TherapyOutcome.Unknown)]
    public void A_course_that_did_not_fail_is_a_caution_and_no_exclusion(TherapyOutcome outcome)
    {
        var assessment = A.HerTwoPositive().AfterThp().Received("trastuzumab-emtansine", outcome: outcome).AfterTdxd().Assessed();

        Assert.Empty(assessment.ReasonsAgainst(Tdm1));
        Assert.Contains("prior-exposure", assessment.Option(Tdm1).CautionCodes());
    }

    [Fact]
    public void Each_drug_that_failed_is_named_and_no_other()
    {
        var both = A.HerTwoPositive().AfterThp().Received("tucatinib trastuzumab capecitabine").Received("trastuzumab-emtansine").Assessed();
        var one = A.HerTwoPositive().AfterThp().Received("trastuzumab-emtansine").Assessed();

        Assert.StartsWith("Tucatinib and Trastuzumab emtansine (T-DM1) was given before", TextAgainst(both), StringComparison.Ordinal);
        Assert.StartsWith("Trastuzumab emtansine (T-DM1) was given before", TextAgainst(one), StringComparison.Ordinal);

        static string TextAgainst(Assessment assessment) =>
            assessment.Excluded.Single(e => e.Id == "tucatinib+trastuzumab-emtansine").Reasons.Single(r => r.Code == Code).Text;
    }

    [Fact]
    public void Each_drug_that_was_given_and_did_not_fail_is_named() => Assert.StartsWith(
        "Tucatinib and Trastuzumab emtansine (T-DM1) was given before",
        A.HerTwoPositive().AfterThp().Received("tucatinib trastuzumab-emtansine", outcome: TherapyOutcome.Unknown).Received("trastuzumab docetaxel").Assessed()
            .Option("tucatinib+trastuzumab-emtansine").Cautions.Single(c => c.Code == "prior-exposure").Text,
        StringComparison.Ordinal);

    [Fact]
    public void Another_drug_of_the_failed_regimen_does_not_exclude() =>
        Assert.DoesNotContain(Code, A.HerTwoPositive().AfterThp().Received("tucatinib trastuzumab capecitabine").Assessed().ReasonsAgainst(Neratinib));

    [Fact]
    public void Trastuzumab_pertuzumab_and_chemotherapy_never_count()
    {
        var assessment = A.HerTwoPositive().AfterThp().Received("trastuzumab capecitabine vinorelbine").Assessed();

        foreach (var regimen in new[] { TrastuzumabCapecitabine, Antibodies, Thp, "trastuzumab", "pertuzumab", Tucatinib })
        {
            Assert.DoesNotContain(Code, assessment.ReasonsAgainst(regimen));
        }

        Assert.Contains(TrastuzumabCapecitabine, assessment.Suggested());
    }

    [Theory]
    [InlineData("2026-05-01", true)]
    [InlineData("2026-04-30", false)]
    [InlineData("2024-01-01", false)]
    public void A_completed_adjuvant_course_counts_up_to_6_months_before_relapse(string end, bool excluded)
    {
        var assessment = A.HerTwoPositive().MetastaticSince("2026-11-01")
            .Received("trastuzumab-emtansine", DiseaseSetting.Adjuvant, TherapyOutcome.Completed, end: end)
            .AfterThp().Assessed();

        Assert.Equal(excluded, assessment.ReasonsAgainst(Tdm1).Contains(Code));
    }

    [Fact]
    public void A_completed_neoadjuvant_course_long_ago_leaves_deruxtecan_open()
    {
        var assessment = A.HerTwoPositive().MetastaticSince("2026-11-01")
            .Received("trastuzumab-deruxtecan", DiseaseSetting.Neoadjuvant, TherapyOutcome.Completed, end: "2024-01-01")
            .AfterThp().Assessed();

        Assert.Empty(assessment.ReasonsAgainst(Tdxd));
    }
}
