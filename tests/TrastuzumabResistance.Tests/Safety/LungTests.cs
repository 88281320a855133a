namespace DecisionSupport.TrastuzumabResistance.Tests.Safety;

public sealed class LungTests
{
    [Theory]
    [MemberData(nameof(Situations.Names), MemberType = typeof(Situations))]
    public void Active_lung_disease_excludes_the_conjugates_everolimus_and_abemaciclib(string situation) => Assert.Equal(
        Drugs.CombinationsWith(Drugs.ExcludedByActiveIld).Order(),
        With(Situations.Of(situation), IldHistory.Active).Assessed().Contraindicated().Order());

    [Theory]
    [InlineData(IldHistory.Past)]
    [InlineData(IldHistory.Unknown)]
    [InlineData(IldHistory.None)]
    public void Lung_disease_that_is_not_active_excludes_nothing(IldHistory history) =>
        Assert.All(Situations.All, s => Assert.Empty(With(s.Patient, history).Assessed().Contraindicated()));

    [Fact]
    public void Past_lung_disease_is_a_high_caution()
    {
        var assessment = With(A.HerTwoPositive().AfterThp(), IldHistory.Past).Assessed();

        Assert.Contains(assessment.Option(Regimens.Tdxd).Cautions, c => c is { Code: "ild-past", Severity: CautionSeverity.High });
        Assert.DoesNotContain("ild-past", assessment.Option(Regimens.Tucatinib).CautionCodes());
    }

    [Fact]
    public void Unknown_lung_disease_must_be_known_before()
    {
        var assessment = With(A.HerTwoPositive().AfterThp(), IldHistory.Unknown).Assessed();

        Assert.Contains("clinical.ildHistory", assessment.Option(Regimens.Tdxd).CheckBefore);
        Assert.DoesNotContain("clinical.ildHistory", With(A.HerTwoPositive().AfterThp(), IldHistory.None).Assessed().Option(Regimens.Tdxd).CheckBefore);
    }

    private static Patient With(Patient patient, IldHistory history) => patient.Clinically(c => c with { IldHistory = history });
}
