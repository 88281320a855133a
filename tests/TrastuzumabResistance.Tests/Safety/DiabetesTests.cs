namespace DecisionSupport.TrastuzumabResistance.Tests.Safety;

public sealed class DiabetesTests
{
    [Theory]
    [InlineData(Diabetes.Type1)]
    [InlineData(Diabetes.Type2Uncontrolled)]
    public void Type_1_and_uncontrolled_type_2_exclude_PI3K_inhibitors_and_nothing_else(Diabetes diabetes) => Assert.All(
        Situations.All,
        s => Assert.Equal(Drugs.CombinationsWith(Drugs.Pi3kInhibitors).Order(), With(s.Patient, diabetes).Assessed().Contraindicated().Order()));

    [Theory]
    [InlineData(Diabetes.None)]
    [InlineData(Diabetes.Type2Controlled)]
    [InlineData(Diabetes.Unknown)]
    public void Otherwise_nothing_is_excluded(Diabetes diabetes) =>
        Assert.All(Situations.All, s => Assert.Empty(With(s.Patient, diabetes).Assessed().Contraindicated()));

    [Fact]
    public void Controlled_type_2_is_a_caution() => Assert.Contains(
        "diabetes-type-2-controlled",
        With(Situations.Of("maintenance"), Diabetes.Type2Controlled).Assessed().Option(Regimens.Inavolisib).CautionCodes());

    [Fact]
    public void Unknown_diabetes_must_be_known_before() => Assert.Contains(
        "clinical.diabetes",
        With(Situations.Of("maintenance"), Diabetes.Unknown).Assessed().Option(Regimens.Inavolisib).CheckBefore);

    private static Patient With(Patient patient, Diabetes diabetes) => patient.Clinically(c => c with { Diabetes = diabetes });
}
