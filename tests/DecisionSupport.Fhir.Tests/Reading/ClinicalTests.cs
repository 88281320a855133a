using DecisionSupport.Fhir.Tests.Support;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Tests.Reading;

/// <summary>Performance status, ejection fraction, pregnancy, platelets, comorbidity: every limit on both sides.</summary>
public sealed class ClinicalTests
{
    [Theory]
    [InlineData(""" "valueInteger": 0 """, 0)]
    [InlineData(""" "valueInteger": 5 """, 5)]
    [InlineData(""" "valueInteger": 6 """, null)]
    [InlineData(""" "valueInteger": -1 """, null)]
    [InlineData(""" "valueQuantity": { "value": 2 } """, 2)]
    [InlineData(""" "valueQuantity": { "value": 1.5 } """, null)]
    [InlineData(""" "valueCodeableConcept": { "coding": [ { "system": "http://loinc.org", "code": "LA9624-3" } ] } """, 2)]
    [InlineData(""" "valueInteger": 1, "interpretation": [ { "coding": [ { "system": "http://loinc.org", "code": "LA9625-0" } ] } ] """, null)]
    public void ECOG_is_a_whole_number_from_0_to_5(string value, int? expected) => Assert.Equal(expected, Profile(Given.Observation("89247-1", value)).Disease.Ecog);

    [Fact]
    public void Karnofsky_is_not_converted()
    {
        var read = Given.Read(Given.Observation("89243-0", """ "valueInteger": 90 """));

        Assert.Null(read.Profile!.Disease.Ecog);
        Assert.Equal("known-not-read", Assert.Single(read.Resources).Code);
    }

    [Fact]
    public void The_newest_ECOG_counts() => Assert.Equal(2, Profile(
        Given.Observation("89247-1", """ "effectiveDateTime": "2026-01-01", "valueInteger": 0 """),
        Given.Observation("89247-1", """ "effectiveDateTime": "2026-11-01", "valueInteger": 2 """),
        Given.Observation("89247-1", """ "valueInteger": 4 """)).Disease.Ecog);

    [Fact]
    public void Two_ECOG_of_one_day_that_differ_give_none() => Assert.Null(Profile(
        Given.Observation("89247-1", """ "effectiveDateTime": "2026-11-01", "valueInteger": 0 """),
        Given.Observation("89247-1", """ "effectiveDateTime": "2026-11-01", "valueInteger": 2 """)).Disease.Ecog);

    [Theory]
    [InlineData(""" "valueQuantity": { "value": 58, "unit": "%" } """, 58.0)]
    [InlineData(""" "valueQuantity": { "value": 0.58, "code": "1" } """, 58.0)]
    [InlineData(""" "valueQuantity": { "value": 0.58 } """, 58.0)]
    [InlineData(""" "valueString": "58 %" """, 58.0)]
    [InlineData(""" "valueQuantity": { "value": 5, "unit": "%" } """, 5.0)]
    [InlineData(""" "valueQuantity": { "value": 4.9, "unit": "%" } """, null)]
    [InlineData(""" "valueQuantity": { "value": 95, "unit": "%" } """, 95.0)]
    [InlineData(""" "valueQuantity": { "value": 95.1, "unit": "%" } """, null)]
    [InlineData(""" "valueQuantity": { "value": 0.58, "unit": "%" } """, null)]
    [InlineData(""" "valueQuantity": { "value": 55, "comparator": ">", "unit": "%" } """, null)]
    [InlineData(""" "valueRange": { "low": { "value": 55 }, "high": { "value": 60 } } """, null)]
    [InlineData(""" "valueQuantity": { "value": 58, "unit": "mL" } """, null)]
    public void An_ejection_fraction_is_an_exact_percentage_or_fraction(string value, double? expected) =>
        Assert.Equal(expected, Profile(Given.Observation("10230-1", value)).Clinical.LvefPercent);

    [Theory]
    [InlineData("2026-08-22", false)]
    [InlineData("2026-08-21", true)]
    public void An_ejection_fraction_of_more_than_ninety_days_is_used_and_called_old(string date, bool old)
    {
        var read = Given.Read(Given.Observation("8806-2", $$""" "effectiveDateTime": "{{date}}", "valueQuantity": { "value": 38, "unit": "%" } """));

        Assert.Equal(38, read.Profile!.Clinical.LvefPercent);
        Assert.Equal(old, read.DataIssues.Any(i => i.Code == "fhir-lvef-old"));
    }

    [Theory]
    [InlineData("77386006", "2026-01-24", PregnancyStatus.Pregnant)]
    [InlineData("77386006", "2026-01-23", PregnancyStatus.Unknown)]
    [InlineData("60001007", "2026-10-21", PregnancyStatus.NotPregnant)]
    [InlineData("60001007", "2026-10-20", PregnancyStatus.Unknown)]
    [InlineData("1", "2026-11-20", PregnancyStatus.Unknown)]
    public void A_pregnancy_status_tells_only_of_its_time(string code, string date, PregnancyStatus expected) => Assert.Equal(
        expected,
        Profile(Given.Observation("82810-3", $$""" "effectiveDateTime": "{{date}}", "valueCodeableConcept": { "coding": [ { "system": "http://snomed.info/sct", "code": "{{code}}" } ] } """)).Patient.Pregnancy);

    [Theory]
    [InlineData("10*3/uL", "2026-10-21", 240.0)]
    [InlineData("10*3/uL", "2026-10-20", null)]
    [InlineData("mmol/l", "2026-11-19", null)]
    public void Platelets_need_their_unit_and_be_of_the_last_month(string unit, string date, double? expected) => Assert.Equal(
        expected, Profile(Given.Observation("777-3", $$""" "effectiveDateTime": "{{date}}", "valueQuantity": { "value": 240, "unit": "{{unit}}" } """)).Clinical.PlateletsGigaPerL);

    [Theory]
    [InlineData("233703007", "active", IldHistory.Active)]
    [InlineData("233703007", "resolved", IldHistory.Past)]
    [InlineData("1", "active", IldHistory.Unknown)]
    public void Interstitial_lung_disease_is_active_or_past_and_never_none(string code, string status, IldHistory expected) =>
        Assert.Equal(expected, Profile(Condition("http://snomed.info/sct", code, status)).Clinical.IldHistory);

    [Theory]
    [InlineData("E10.9", Diabetes.Type1)]
    [InlineData("E11.9", Diabetes.Unknown)]
    public void Diabetes_type_2_does_not_say_whether_it_is_controlled(string code, Diabetes expected) =>
        Assert.Equal(expected, Profile(Condition("http://hl7.org/fhir/sid/icd-10-cm", code, "active")).Clinical.Diabetes);

    private static PatientProfile Profile(params string[] resources) => Given.Read(Given.Bundle(resources)).Profile!;

    private static string Condition(string system, string code, string status) =>
        $$"""{ "resourceType": "Condition", "code": { "coding": [ { "system": "{{system}}", "code": "{{code}}" } ] }, "clinicalStatus": { "coding": [ { "code": "{{status}}" } ] } }""";
}
