namespace DecisionSupport.TrastuzumabResistance.Tests.Evidence;

/// <summary>Cases on which the knowledge base and the synthesis must agree with what was worked out by hand.</summary>
public sealed class WorkedCaseTests
{
    [Theory]
    [InlineData("pten=lost", "", DiseaseSetting.Metastatic, "pi3k-akt-activation", Likelihood.Likely)]
    [InlineData("pten=deleted", "", DiseaseSetting.Metastatic, "pi3k-akt-activation", Likelihood.Likely)]
    [InlineData("pten=lost", "", DiseaseSetting.Adjuvant, "pi3k-akt-activation", Likelihood.Doubtful)]
    [InlineData("pten=lost", "", DiseaseSetting.Neoadjuvant, "pi3k-akt-activation", Likelihood.Contested)]
    [InlineData("pik3ca=detected", "", DiseaseSetting.Metastatic, "pi3k-akt-activation", Likelihood.Likely)]
    [InlineData("pik3ca=detected", "er=positive", DiseaseSetting.Neoadjuvant, "pi3k-akt-activation", Likelihood.Likely)]
    [InlineData("pik3ca=detected", "", DiseaseSetting.Adjuvant, "pi3k-akt-activation", Likelihood.Doubtful)]
    [InlineData("p95her2=high", "", DiseaseSetting.Metastatic, "p95her2-truncation", Likelihood.Contested)]
    [InlineData("p95her2=high", "", DiseaseSetting.Adjuvant, "p95her2-truncation", Likelihood.Doubtful)]
    [InlineData("igf1r=positive", "", DiseaseSetting.Metastatic, "igf1r-crosstalk", Likelihood.Doubtful)]
    [InlineData("igf1r=positive", "", DiseaseSetting.Adjuvant, "igf1r-crosstalk", Likelihood.Doubtful)]
    [InlineData("igf1r=positive", "", DiseaseSetting.Neoadjuvant, "igf1r-crosstalk", Likelihood.Doubtful)]
    [InlineData("muc4=high", "", DiseaseSetting.Adjuvant, "muc4-masking", Likelihood.Likely)]
    [InlineData("muc4=high", "", DiseaseSetting.Metastatic, "muc4-masking", Likelihood.Hypothesis)]
    [InlineData("cd44-cd24=positive", "", DiseaseSetting.Adjuvant, "cd44-masking", Likelihood.Contested)]
    [InlineData("cd44-cd24=positive", "", DiseaseSetting.Metastatic, "cd44-masking", Likelihood.Doubtful)]
    [InlineData("muc1=high", "", DiseaseSetting.Metastatic, "muc1c-her2-activation", Likelihood.Hypothesis)]
    [InlineData("muc1=high", "", DiseaseSetting.Adjuvant, "muc1c-her2-activation", Likelihood.Hypothesis)]
    [InlineData("cav1=high", "", DiseaseSetting.Metastatic, "caveolar-sequestration", Likelihood.Hypothesis)]
    [InlineData("cav1=high", "", DiseaseSetting.Adjuvant, "caveolar-sequestration", Likelihood.Hypothesis)]
    [InlineData("klk10=high", "", DiseaseSetting.Metastatic, "klk10-overexpression", Likelihood.Hypothesis)]
    [InlineData("klk10=high", "", DiseaseSetting.Adjuvant, "klk10-overexpression", Likelihood.Hypothesis)]
    [InlineData("p27=high", "", DiseaseSetting.Adjuvant, "cell-cycle-escape", Likelihood.Likely)]
    public void A_worked_case_comes_out_as_worked(string biomarker, string receptors, DiseaseSetting setting, string mechanism, Likelihood expected) =>
        Assert.Equal(expected, A.HerTwoPositive().In(setting).Showing(biomarker).Showing(receptors).Assessed().Mechanism(mechanism).Likelihood);

    [Theory]
    [InlineData("muc4=high", "muc4-masking")]
    [InlineData("p27=high", "cell-cycle-escape")]
    public void What_is_likely_from_one_group_alone_is_said_to_be_unreplicated(string biomarker, string mechanism) =>
        Assert.False(A.HerTwoPositive().Adjuvant().Showing(biomarker).Assessed().Mechanism(mechanism).Replicated);

    [Fact]
    public void PTEN_loss_in_metastatic_disease_is_replicated() =>
        Assert.True(A.HerTwoPositive().Metastatic().Showing("pten=lost").Assessed().Mechanism("pi3k-akt-activation").Replicated);

    [Fact]
    public void High_p27_is_never_a_reason_to_withhold_trastuzumab()
    {
        var text = A.HerTwoPositive().Adjuvant().Showing("p27=high").Assessed().Mechanism("cell-cycle-escape").Explanation.Text;

        Assert.Contains("never a reason to withhold", text, StringComparison.Ordinal);
        Assert.Contains("good prognosis", text, StringComparison.Ordinal);
        Assert.Contains("little", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_sides_are_shown_even_where_one_of_them_wins()
    {
        var mechanism = A.HerTwoPositive().Metastatic().Showing("pten=lost").Assessed().Mechanism("pi3k-akt-activation");

        Assert.NotEmpty(mechanism.EvidenceFor);
        Assert.NotEmpty(mechanism.EvidenceAgainst);
    }
}
