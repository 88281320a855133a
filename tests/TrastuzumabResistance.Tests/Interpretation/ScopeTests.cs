namespace DecisionSupport.TrastuzumabResistance.Tests.Interpretation;

public sealed class ScopeTests
{
    [Fact]
    public void Her2_positive_disease_is_in_scope()
    {
        var assessment = A.HerTwoPositive().Assessed();

        Assert.Equal(ScopeStatus.InScope, assessment.Scope.Status);
        Assert.Equal(18, assessment.Mechanisms.Count);
        Assert.NotEmpty(assessment.Suggestions);
        Assert.NotEmpty(assessment.Excluded);
    }

    [Fact]
    public void Her2_negative_disease_is_out_of_scope_and_gets_nothing()
    {
        var assessment = A.Patient().WithIhc("0").Showing("pten=lost").Assessed();

        Assert.Equal(ScopeStatus.OutOfScope, assessment.Scope.Status);
        Assert.Empty(assessment.Mechanisms);
        Assert.Empty(assessment.Suggestions);
        Assert.Empty(assessment.Excluded);
    }

    [Fact]
    public void Unknown_her2_gives_every_mechanism_and_no_option()
    {
        var assessment = A.Patient().Showing("pten=lost").Assessed();

        Assert.Equal(ScopeStatus.Indeterminate, assessment.Scope.Status);
        Assert.NotEmpty(assessment.Scope.Reasons);
        Assert.Equal(18, assessment.Mechanisms.Count);
        Assert.Equal(Presence.Present, assessment.Mechanism("pi3k-akt-activation").Presence);
        Assert.Empty(assessment.Suggestions);
        Assert.Empty(assessment.Excluded);
    }

    [Fact]
    public void IHC_1_plus_is_her2_low() => Assert.Contains("her2-low", Reasons(A.Patient().WithIhc("1+")));

    [Fact]
    public void IHC_1_plus_without_amplification_is_her2_low() => Assert.Contains("her2-low", Reasons(A.Patient().WithIhc("1+").WithIsh(1.1, 2.2)));

    [Theory]
    [InlineData(1.1, 2.2)]
    [InlineData(1.5, 5.0)]
    [InlineData(2.4, 3.5)]
    [InlineData(null, 3.0)]
    public void IHC_2_plus_without_amplification_is_her2_low(double? ratio, double? copies) =>
        Assert.Contains("her2-low", Reasons(A.Patient().WithIhc("2+").WithIsh(ratio, copies)));

    [Fact]
    public void IHC_0_is_not_her2_low() => Assert.DoesNotContain("her2-low", Reasons(A.Patient().WithIhc("0")));

    [Fact]
    public void Her2_low_names_the_deruxtecan_indication_and_a_new_biopsy()
    {
        var text = A.Patient().WithIhc("1+").Assessed().Scope.Reasons.Single(r => r.Code == "her2-low").Text;

        Assert.Contains("deruxtecan", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("biops", text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("2+")]
    [InlineData("3+")]
    public void What_is_not_negative_is_not_her2_low(string score) => Assert.DoesNotContain("her2-low", Reasons(A.Patient().WithIhc(score)));

    private static IEnumerable<string> Reasons(Patient patient) => patient.Assessed().Scope.Reasons.Select(r => r.Code);
}
