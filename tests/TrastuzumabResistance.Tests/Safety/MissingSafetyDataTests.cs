using static DecisionSupport.TrastuzumabResistance.Tests.Support.Regimens;

namespace DecisionSupport.TrastuzumabResistance.Tests.Safety;

/// <summary>Silence is not safety: what a label asks for and nobody reported is to be checked before.</summary>
public sealed class MissingSafetyDataTests
{
    [Fact]
    public void What_is_missing_is_asked_and_excludes_nothing()
    {
        var assessment = A.HerTwoPositive().AfterThp().WithoutSafetyData().Assessed();

        Assert.Empty(assessment.Contraindicated());
        Assert.Equal(["clinical.ildHistory", "clinical.lvefPercent", "clinical.renalImpairment", "patient.pregnancy"], assessment.Option(Tdxd).CheckBefore);
        Assert.Contains("medications", assessment.Option(Tucatinib).CheckBefore);
        Assert.Contains("clinical.hepaticImpairment", assessment.Option(Tucatinib).CheckBefore);
        Assert.Contains("clinical.plateletsGigaPerL", assessment.Option(Tdm1).CheckBefore);
        Assert.Contains("clinical.qtcMs", assessment.Option(Lapatinib).CheckBefore);
    }

    [Theory]
    [MemberData(nameof(Situations.Names), MemberType = typeof(Situations))]
    public void What_is_known_is_not_asked(string situation) =>
        Assert.All(Situations.Of(situation).Assessed().Suggestions, s => Assert.Empty(s.CheckBefore));

    [Fact]
    public void An_empty_list_of_medicines_is_an_answer() =>
        Assert.DoesNotContain("medications", A.HerTwoPositive().AfterThp().Taking().Assessed().Option(Tucatinib).CheckBefore);
}
