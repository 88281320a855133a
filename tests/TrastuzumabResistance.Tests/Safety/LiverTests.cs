using static DecisionSupport.TrastuzumabResistance.Tests.Support.Regimens;

namespace DecisionSupport.TrastuzumabResistance.Tests.Safety;

public sealed class LiverTests
{
    private static readonly Patient ThirdLine = A.HerTwoPositive().AfterThp().AfterTdxd();

    [Fact]
    public void A_lower_dose_of_tucatinib_or_neratinib_is_a_caution()
    {
        var assessment = With(Impairment.Severe).Assessed();

        Assert.Contains("hepatic-severe", assessment.Option(Tucatinib).CautionCodes());
        Assert.Contains("hepatic-severe", assessment.Option(Neratinib).CautionCodes());
    }

    [Fact]
    public void The_European_label_of_neratinib_forbids_it()
    {
        const string neratinib = "neratinib";
        var patient = Situations.Of("adjuvant").Clinically(c => c with { HepaticImpairment = Impairment.Severe });

        Assert.Contains("contraindicated", patient.Assessed("EU").ReasonsAgainst(neratinib));
        Assert.Empty(patient.Assessed("US").ReasonsAgainst(neratinib));
        Assert.Empty(Situations.Of("adjuvant").Assessed("EU").ReasonsAgainst(neratinib));
    }

    [Theory]
    [InlineData(Impairment.None)]
    [InlineData(Impairment.Mild)]
    [InlineData(Impairment.Moderate)]
    public void Less_than_severe_impairment_leaves_tucatinib_alone(Impairment impairment) =>
        Assert.DoesNotContain(With(impairment).Assessed().Option(Tucatinib).CautionCodes(), c => c.StartsWith("hepatic", StringComparison.Ordinal));

    [Fact]
    public void Severe_impairment_excludes_nothing_in_the_United_States() => Assert.Empty(With(Impairment.Severe).Assessed().Contraindicated());

    [Fact]
    public void Unknown_liver_function_must_be_known_before() =>
        Assert.Contains("clinical.hepaticImpairment", With(Impairment.Unknown).Assessed().Option(Tucatinib).CheckBefore);

    private static Patient With(Impairment impairment) => ThirdLine.Clinically(c => c with { HepaticImpairment = impairment });
}
