namespace DecisionSupport.TrastuzumabResistance.Tests.Interpretation;

public sealed class OldResultTests
{
    [Theory]
    [InlineData("2025-11-20", false)]
    [InlineData("2025-11-19", true)]
    public void A_finding_is_old_when_its_specimen_was_taken_more_than_12_months_ago(string collected, bool old)
    {
        var assessment = A.HerTwoPositive().With("pten", call: "lost", collected: collected).Assessed();

        Assert.Equal(old, assessment.IssuesOf("old-result").Any());
        Assert.Equal(Likelihood.Likely, assessment.Mechanism("pi3k-akt-activation").Likelihood);
    }

    [Fact]
    public void The_issue_names_the_biomarker_and_the_day_and_points_to_the_result()
    {
        var issue = Assert.Single(A.HerTwoPositive().With("pten", call: "lost", collected: "2023-02-10").Assessed().IssuesOf("old-result"));

        Assert.Equal((IssueSeverity.Info, "/results/1"), (issue.Severity, issue.Path));
        Assert.StartsWith("PTEN", issue.Message, StringComparison.Ordinal);
        Assert.Contains("2023-02-10", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_result_of_the_same_biomarker_speaks_and_is_not_old() =>
        Assert.Empty(A.HerTwoPositive().With("pten", call: "lost", collected: "2023-02-10").With("pten", call: "lost", collected: "2026-08-03").Assessed().IssuesOf("old-result"));

    [Fact]
    public void HER2_is_old_when_both_its_assays_are_and_the_newer_day_is_named()
    {
        var old = A.Patient().WithIhc("2+", collected: "2023-02-10").WithIsh(2.2, 4.5, collected: "2024-03-11");

        Assert.Contains("2024-03-11", Assert.Single(old.Assessed().IssuesOf("old-result")).Message, StringComparison.Ordinal);
        Assert.Empty(A.Patient().WithIhc("2+", collected: "2023-02-10").WithIsh(2.2, 4.5, collected: "2026-03-11").Assessed().IssuesOf("old-result"));
    }

    [Fact]
    public void A_HER2_call_without_an_assay_is_the_result_that_speaks() =>
        Assert.Single(A.Patient().With("her2", call: "positive", collected: "2023-02-10").Assessed().IssuesOf("old-result"));

    [Fact]
    public void A_result_without_a_day_is_not_called_old() => Assert.Empty(A.HerTwoPositive().With("pten", call: "lost").Assessed().IssuesOf("old-result"));

    [Fact]
    public void A_test_that_gave_no_result_is_missing_not_old() =>
        Assert.Empty(A.HerTwoPositive().With("pten", call: "failed", collected: "2023-02-10").Assessed().IssuesOf("old-result"));

    [Fact]
    public void What_is_inherited_does_not_grow_old() => Assert.Empty(A.HerTwoPositive()
        .With("fcgr3a", genotype: "F/F", collected: "2019-01-01")
        .With("fcgr2b", genotype: "I/T", collected: "2019-01-01")
        .With("brca1-2-germline", call: "pathogenic", collected: "2019-01-01")
        .Assessed().IssuesOf("old-result"));
}
