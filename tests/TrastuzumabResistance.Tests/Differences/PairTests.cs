namespace DecisionSupport.TrastuzumabResistance.Tests.Differences;

public sealed class PairTests
{
    // Only in hormone receptor-negative disease is active SRC linked with resistance, and for that ER and PR must both be known.
    private static readonly Patient SrcActive = A.HerTwoPositive().Adjuvant()
        .Received("trastuzumab paclitaxel", DiseaseSetting.Adjuvant, TherapyOutcome.Ongoing)
        .With("src-py416", call: "high");

    [Fact]
    public void Two_receptors_that_matter_only_together_are_found()
    {
        var search = SrcActive.AssessedAsHost().MissingPairs;
        var pair = Assert.Single(search.Found);

        Assert.Equal(["er=negative", "pr=negative"], pair.Set);
        Assert.Equal("SRC activation becomes likely", pair.Effect);
        Assert.True(search.Complete);
    }

    [Fact]
    public void No_pair_is_listed_whose_member_alone_matters()
    {
        var assessment = SrcActive.AssessedAsHost();
        var telling = assessment.Missing.Where(m => m.WouldChange.Count > 0).Select(m => m.Biomarker ?? m.Field).ToHashSet();

        Assert.DoesNotContain(assessment.MissingPairs.Inputs, telling.Contains);
    }

    [Fact]
    public void With_one_receptor_known_the_other_matters_alone()
    {
        var assessment = SrcActive.With("er", call: "negative").AssessedAsHost();

        Assert.Empty(assessment.MissingPairs.Found);
        Assert.Contains(assessment.Missing.Single(m => m.Biomarker == "pr").WouldChange, a => a.Set == "pr=negative");
    }

    [Fact]
    public void The_search_takes_a_fraction_of_one_run_a_pair()
    {
        var search = A.HerTwoPositive().Metastatic().AfterThp().WithoutSafetyData().AssessedAsHost().MissingPairs;

        Assert.True(search.Pairs > 100, $"{search.Pairs} pairs");
        Assert.True(search.Runs * 8 < search.Pairs, $"{search.Runs} runs for {search.Pairs} pairs");
    }

    [Fact]
    public void Out_of_scope_nothing_is_searched() => Assert.Equal(0, A.Patient().With("her2", call: "negative").AssessedAsHost().MissingPairs.Runs);
}
