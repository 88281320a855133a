namespace DecisionSupport.TrastuzumabResistance.Tests.Safety;

/// <summary>Both sides of the limits that only one or two labels name.</summary>
public sealed class BorderTests
{
    private static readonly Patient ThirdLine = A.HerTwoPositive().AfterThp().AfterTdxd();

    [Theory]
    [InlineData(99.9, true)]
    [InlineData(100, false)]
    public void Emtansine_was_not_studied_below_100_platelets(double platelets, bool caution) => Assert.Equal(
        caution, ThirdLine.Clinically(c => c with { PlateletsGigaPerL = platelets }).Assessed().Option(Regimens.Tdm1).CautionCodes().Contains("platelets-below-100"));

    [Theory]
    [InlineData(470, false)]
    [InlineData(471, true)]
    public void Lapatinib_calls_for_care_above_470_ms(double milliseconds, bool caution) => Assert.Equal(
        caution, ThirdLine.Clinically(c => c with { QtcMs = milliseconds }).Assessed().Option(Regimens.Lapatinib).CautionCodes().Contains("qtc-above-470"));

    [Theory]
    [InlineData(Impairment.None, false)]
    [InlineData(Impairment.Mild, true)]
    [InlineData(Impairment.Moderate, false)]
    public void Everolimus_is_lowered_in_mild_liver_impairment(Impairment impairment, bool caution) => Assert.Equal(
        caution,
        A.HerTwoPositive().AfterThp().Showing("pten=lost").Clinically(c => c with { HepaticImpairment = impairment }).Assessed().Option(Regimens.Everolimus).CautionCodes().Contains("hepatic-mild"));

    [Theory]
    [InlineData(Impairment.Mild, false)]
    [InlineData(Impairment.Moderate, true)]
    [InlineData(Impairment.Severe, false)]
    public void Deruxtecan_is_watched_in_moderate_kidney_impairment(Impairment impairment, bool caution) => Assert.Equal(
        caution, A.HerTwoPositive().AfterThp().Clinically(c => c with { RenalImpairment = impairment }).Assessed().Option(Regimens.Tdxd).CautionCodes().Contains("renal-moderate"));

    [Fact]
    public void Several_medicines_of_one_class_are_named_in_order_of_the_alphabet() => Assert.StartsWith(
        "Neratinib with lansoprazole, omeprazole:",
        ThirdLine.Taking("omeprazole", "lansoprazole").Assessed().Option(Regimens.Neratinib).Cautions.Single(c => c.Code == "interaction-ppi").Text,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(Regimens.Neratinib, "No grapefruit")]
    [InlineData(Regimens.Lapatinib, "Avoid grapefruit")]
    public void Grapefruit_is_named_where_a_label_names_it(string regimen, string text) => Assert.Contains(
        text, ThirdLine.Taking("grapefruit").Assessed().Option(regimen).Cautions.Single(c => c.Code == "interaction-grapefruit").Text, StringComparison.Ordinal);
}
