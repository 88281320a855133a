namespace DecisionSupport.TrastuzumabResistance.Tests.Interpretation;

public sealed class SeveralResultsTests
{
    [Fact]
    public void In_metastatic_disease_a_metastasis_beats_the_primary_even_when_older()
    {
        var assessment = A.HerTwoPositive().Metastatic()
            .With("pten", call: "intact", specimen: Specimen.Primary, collected: "2026-05-01")
            .With("pten", call: "lost", specimen: Specimen.Metastasis, collected: "2025-01-01")
            .Assessed();

        Assert.Equal("lost", assessment.Finding("pten").Call);
        Assert.Equal(IssueSeverity.Info, Assert.Single(assessment.IssuesOf("superseded-result")).Severity);
    }

    [Fact]
    public void In_early_disease_the_later_result_speaks_whatever_the_specimen()
    {
        var assessment = A.HerTwoPositive().Adjuvant()
            .With("pten", call: "intact", specimen: Specimen.Primary, collected: "2026-05-01")
            .With("pten", call: "lost", specimen: Specimen.Metastasis, collected: "2025-01-01")
            .Assessed();

        Assert.Equal("intact", assessment.Finding("pten").Call);
    }

    [Fact]
    public void The_later_result_beats_the_earlier_one()
    {
        var assessment = A.HerTwoPositive().With("pten", call: "lost", collected: "2026-05-01").With("pten", call: "intact", collected: "2026-05-02").Assessed();

        Assert.Equal("intact", assessment.Finding("pten").Call);
        Assert.Equal(IssueSeverity.Info, Assert.Single(assessment.IssuesOf("superseded-result")).Severity);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(Specimen.Primary, "2026-05-01")]
    [InlineData(Specimen.Metastasis, "2026-05-01")]
    public void The_same_specimen_and_day_in_conflict_is_equivocal_with_a_warning(Specimen? specimen, string? day)
    {
        var assessment = A.HerTwoPositive()
            .With("pten", call: "lost", specimen: specimen, collected: day)
            .With("pten", call: "intact", specimen: specimen, collected: day)
            .Assessed();

        Assert.Equal(FindingState.Equivocal, assessment.State("pten"));
        Assert.Equal(IssueSeverity.Warning, Assert.Single(assessment.DataIssues).Severity);
        Assert.Equal(Presence.Indeterminate, assessment.Mechanism("pi3k-akt-activation").Presence);
    }

    [Fact]
    public void Results_that_agree_raise_no_issue() =>
        Assert.Empty(A.HerTwoPositive().With("pten", call: "lost").With("pten", value: 0, unit: "%").Assessed().DataIssues);

    [Fact]
    public void A_result_entered_in_error_is_ignored_with_a_note()
    {
        var assessment = A.HerTwoPositive()
            .With("pten", call: "intact", collected: "2026-04-01")
            .With("pten", call: "lost", collected: "2026-05-01", status: ResultStatus.EnteredInError)
            .Assessed();

        Assert.Equal("intact", assessment.Finding("pten").Call);
        Assert.Equal(("entered-in-error", IssueSeverity.Info), (Assert.Single(assessment.DataIssues).Code, assessment.DataIssues[0].Severity));
    }

    [Fact]
    public void A_biomarker_with_nothing_but_an_error_was_not_measured()
    {
        var assessment = A.HerTwoPositive().With("igf1r", call: "negative", status: ResultStatus.EnteredInError).Assessed();

        Assert.DoesNotContain(assessment.Findings, f => f.Biomarker == "igf1r");
        Assert.Equal(Presence.NotAssessed, assessment.Mechanism("igf1r-crosstalk").Presence);
    }

    [Theory]
    [InlineData("not-done")]
    [InlineData("failed")]
    [InlineData("unknown")]
    public void A_test_without_a_result_takes_nothing_from_a_result(string call)
    {
        var assessment = A.HerTwoPositive()
            .With("pten", call: "lost", collected: "2026-01-01")
            .With("pten", call: call, specimen: Specimen.Metastasis, collected: "2026-05-01")
            .Assessed();

        Assert.Equal("lost", assessment.Finding("pten").Call);
        Assert.Empty(assessment.DataIssues);
    }

    [Fact]
    public void A_preliminary_result_is_used_and_said_to_be_preliminary()
    {
        var assessment = A.HerTwoPositive().With("pten", call: "lost", status: ResultStatus.Preliminary).Assessed();

        Assert.Equal("lost", assessment.Finding("pten").Call);
        Assert.Equal(IssueSeverity.Info, Assert.Single(assessment.IssuesOf("preliminary-result")).Severity);
    }
}
