namespace DecisionSupport.TrastuzumabResistance.Tests.Interpretation;

/// <summary>Both sides of every published cut-off, and the numbers for which there is none.</summary>
public sealed class CutoffTests
{
    [Theory]
    [InlineData("er", 0.9, "%", "negative", FindingState.Negative)]
    [InlineData("er", 1, "%", "low-positive", FindingState.Positive)]
    [InlineData("pr", 0.9, "%", "negative", FindingState.Negative)]
    [InlineData("pr", 1, "%", "low-positive", FindingState.Positive)]
    [InlineData("er", 90, "%", "positive", FindingState.Positive)]
    [InlineData("pten", 49, "H-score", "lost", FindingState.Positive)]
    [InlineData("pten", 49.9, "H-score", "lost", FindingState.Positive)]
    [InlineData("pten", 50, "H-score", "intact", FindingState.Negative)]
    [InlineData("pten", 10, "%", "lost", FindingState.Positive)]
    [InlineData("pten", 11, "%", "intact", FindingState.Negative)]
    [InlineData("p95her2", 2.79, "RF/mm2", "low", FindingState.Negative)]
    [InlineData("p95her2", 2.8, "RF/mm2", "high", FindingState.Positive)]
    [InlineData("her2-ecd", 14.9, "ng/mL", "normal", FindingState.Negative)]
    [InlineData("her2-ecd", 15, "ng/mL", "elevated", FindingState.Positive)]
    [InlineData("igf1r", 0, "H-score", "negative", FindingState.Negative)]
    [InlineData("igf1r", 1, "H-score", "positive", FindingState.Positive)]
    [InlineData("p27", 70, "%", "low", FindingState.Negative)]
    [InlineData("p27", 71, "%", "high", FindingState.Positive)]
    public void A_number_is_read_against_its_cutoff(string biomarker, double value, string unit, string call, FindingState state)
    {
        var finding = A.HerTwoPositive().With(biomarker, value: value, unit: unit).Assessed().Finding(biomarker);

        Assert.Equal((call, state), (finding.Call, finding.State));
        Assert.NotNull(finding.Threshold?.Reference);
    }

    [Theory]
    [InlineData("0", FindingState.Negative)]
    [InlineData("1+", FindingState.Positive)]
    [InlineData("2+", FindingState.Positive)]
    [InlineData("3+", FindingState.Positive)]
    public void Any_membrane_staining_of_igf1r_is_positive(string score, FindingState expected) =>
        Assert.Equal(expected, A.HerTwoPositive().With("igf1r", assay: "ihc", score: score).Assessed().State("igf1r"));

    [Theory]
    [InlineData("stromal-tils", 80, "%", null)]
    [InlineData("cd44-cd24", 40, "%", null)]
    [InlineData("p95her2", 90, "%", null)]
    [InlineData("p95her2", 200, "H-score", null)]
    [InlineData("ccne1", 90, "%", null)]
    [InlineData("pd-l1", 20, "CPS", "22c3")]
    [InlineData("pd-l1", 5, "%", "sp142")]
    public void A_number_without_an_agreed_cutoff_is_not_interpreted(string biomarker, double value, string unit, string? assay)
    {
        var finding = A.HerTwoPositive().With(biomarker, value: value, unit: unit, assay: assay).Assessed().Finding(biomarker);

        Assert.Equal(FindingState.Uninterpreted, finding.State);
        Assert.Null(finding.Threshold);
    }

    [Theory]
    [InlineData("muc1")]
    [InlineData("muc4")]
    [InlineData("adrb2")]
    [InlineData("cav1")]
    [InlineData("tgfa")]
    [InlineData("src-py416")]
    [InlineData("snai2")]
    [InlineData("klk10")]
    [InlineData("cd73")]
    [InlineData("aldh1")]
    public void A_score_without_an_agreed_cutoff_is_not_interpreted(string biomarker) =>
        Assert.Equal(FindingState.Uninterpreted, A.HerTwoPositive().With(biomarker, assay: "ihc", score: "3+").Assessed().State(biomarker));

    [Fact]
    public void A_call_beside_a_score_without_a_cutoff_speaks()
    {
        var assessment = A.HerTwoPositive().With("muc4", assay: "ihc", score: "3+").With("muc4", call: "high").Assessed();

        Assert.Equal(("high", FindingState.Positive), (assessment.Finding("muc4").Call, assessment.State("muc4")));
        Assert.Empty(assessment.IssuesOf("conflicting-results"));
    }

    [Theory]
    [InlineData("elisa", "elevated")]
    [InlineData("clia", "15")]
    [InlineData(null, "15")]
    public void A_cutoff_of_one_assay_is_for_that_assay(string? assay, string call)
    {
        var own = OwnKnowledge.WithBiomarker("her2-ecd", b => b with { Cutoffs = [.. b.Cutoffs.Select(c => c with { Assay = "elisa" })] });

        Assert.StartsWith(call, own.Assess(A.HerTwoPositive().With("her2-ecd", value: 15, unit: "ng/mL", assay: assay)).Finding("her2-ecd").Call, StringComparison.Ordinal);
    }

    [Fact]
    public void A_score_with_a_published_meaning_cites_it()
    {
        var own = OwnKnowledge.WithBiomarker("igf1r", b => b with { OrdinalReference = "reinholz-2017" });

        Assert.Equal(
            new Threshold("IHC 2+ counts as positive", "reinholz-2017"),
            own.Assess(A.HerTwoPositive().With("igf1r", assay: "ihc", score: "2+")).Finding("igf1r").Threshold);
    }

    [Fact]
    public void Where_nothing_is_said_about_cutoffs_the_reader_is_still_told_why_a_number_is_not_read()
    {
        var own = OwnKnowledge.WithBiomarker("stromal-tils", b => b with { NoCutoff = null });

        Assert.StartsWith("Nobody agreed", own.Assess(A.HerTwoPositive().With("stromal-tils", value: 40, unit: "%")).Finding("stromal-tils").Interpretation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_a_biomarker_without_units_is_shown_as_it_is()
    {
        var own = OwnKnowledge.WithBiomarker("stromal-tils", b => b with { Units = [] });

        Assert.Equal("40", own.Assess(A.HerTwoPositive().With("stromal-tils", value: 40)).Finding("stromal-tils").Call);
    }
}
