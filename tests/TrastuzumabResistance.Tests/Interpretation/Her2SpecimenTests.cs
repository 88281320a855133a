namespace DecisionSupport.TrastuzumabResistance.Tests.Interpretation;

/// <summary>The primary tumour and a metastasis are two tumours: their results are never put together.</summary>
public sealed class Her2SpecimenTests
{
    [Fact]
    public void ISH_of_the_primary_does_not_resolve_IHC_2_plus_of_a_metastasis()
    {
        var assessment = A.Patient().Metastatic().WithIhc("2+", Specimen.Metastasis).WithIsh(3, 9, Specimen.Primary).Assessed();

        Assert.Equal(FindingState.Equivocal, assessment.State("her2"));
        Assert.Equal(IssueSeverity.Info, Assert.Single(assessment.IssuesOf("superseded-result")).Severity);
    }

    [Fact]
    public void IHC_of_a_metastasis_beats_ISH_of_the_primary() =>
        Assert.Equal(ScopeStatus.OutOfScope, A.Patient().Metastatic().WithIhc("0", Specimen.Metastasis).WithIsh(3, 9, Specimen.Primary).Assessed().Scope.Status);

    [Fact]
    public void ISH_and_IHC_of_the_same_metastasis_are_read_together() =>
        Assert.Equal(FindingState.Positive, A.Patient().Metastatic().WithIhc("2+", Specimen.Metastasis).WithIsh(3, 9, Specimen.Metastasis).Assessed().State("her2"));

    [Fact]
    public void Two_scores_of_the_same_specimen_and_day_in_conflict_are_equivocal()
    {
        var assessment = A.Patient().WithIhc("3+", Specimen.Primary, "2026-01-02").WithIhc("1+", Specimen.Primary, "2026-01-02").Assessed();

        Assert.Equal(FindingState.Equivocal, assessment.State("her2"));
        Assert.Equal(IssueSeverity.Warning, Assert.Single(assessment.IssuesOf("conflicting-results")).Severity);
    }

    [Fact]
    public void Two_calls_without_scores_in_conflict_are_equivocal()
    {
        var assessment = A.Patient().With("her2", call: "positive").With("her2", call: "negative").Assessed();

        Assert.Equal(ScopeStatus.Indeterminate, assessment.Scope.Status);
        Assert.Equal(IssueSeverity.Warning, Assert.Single(assessment.IssuesOf("conflicting-results")).Severity);
    }

    [Fact]
    public void A_later_score_beats_an_earlier_one()
    {
        var assessment = A.Patient().WithIhc("3+", collected: "2024-01-02").WithIhc("0", collected: "2026-01-02").Assessed();

        Assert.Equal(FindingState.Negative, assessment.State("her2"));
        Assert.Equal(IssueSeverity.Info, Assert.Single(assessment.IssuesOf("superseded-result")).Severity);
    }

    [Fact]
    public void A_later_result_that_says_the_same_raises_no_issue()
    {
        Assert.Empty(A.Patient().WithIhc("3+", collected: "2024-01-02").WithIhc("3+", collected: "2026-01-02").Assessed().DataIssues);
        Assert.Empty(A.Patient().WithIsh(2.2, 4.5, collected: "2024-01-02").WithIsh(3.1, 9, collected: "2026-01-02").Assessed().DataIssues);
    }

    [Fact]
    public void A_metastasis_that_was_not_tested_leaves_the_word_to_the_primary() =>
        Assert.Equal(FindingState.Positive, A.Patient().Metastatic().WithIhc("3+", Specimen.Primary).With("her2", call: "not-done", specimen: Specimen.Metastasis).Assessed().State("her2"));
}
