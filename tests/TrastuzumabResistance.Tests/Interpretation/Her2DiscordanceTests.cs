namespace DecisionSupport.TrastuzumabResistance.Tests.Interpretation;

public sealed class Her2DiscordanceTests
{
    [Fact]
    public void IHC_3_plus_with_ISH_group_5_is_positive_and_a_data_issue()
    {
        var assessment = A.Patient().WithIhc("3+").WithIsh(1.1, 2.4).Assessed();

        Assert.Equal(FindingState.Positive, assessment.State("her2"));
        Assert.Single(assessment.IssuesOf("her2-discordance"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1+")]
    public void ISH_group_1_with_a_low_IHC_is_positive_and_a_data_issue(string score)
    {
        var assessment = A.Patient().WithIhc(score).WithIsh(2.6, 7).Assessed();

        Assert.Equal(FindingState.Positive, assessment.State("her2"));
        Assert.Single(assessment.IssuesOf("her2-discordance"));
    }

    [Theory]
    [InlineData("3+", 2.6, 7.0)]
    [InlineData("2+", 2.6, 7.0)]
    [InlineData("2+", 1.1, 2.4)]
    [InlineData("1+", 1.1, 2.4)]
    public void Results_that_fit_each_other_raise_no_issue(string score, double ratio, double copies) =>
        Assert.Empty(A.Patient().WithIhc(score).WithIsh(ratio, copies).Assessed().DataIssues);

    [Fact]
    public void A_status_that_contradicts_the_scores_beside_it_is_a_data_issue()
    {
        var assessment = A.Patient().With("her2", call: "negative").WithIhc("3+").Assessed();

        Assert.Equal(FindingState.Positive, assessment.State("her2"));
        Assert.Single(assessment.IssuesOf("her2-discordance"));
    }
}
