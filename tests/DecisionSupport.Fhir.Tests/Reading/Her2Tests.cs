using DecisionSupport.Fhir.Tests.Support;

namespace DecisionSupport.Fhir.Tests.Reading;

/// <summary>HER2 in the shapes in which it is met. Neither assay nor score is ever guessed.</summary>
public sealed class Her2Tests
{
    private const string Positive = """{ "coding": [ { "system": "http://snomed.info/sct", "code": "10828004" } ] }""";
    private const string Negative = """{ "coding": [ { "system": "http://snomed.info/sct", "code": "260385009" } ] }""";

    [Theory]
    [InlineData("LA6576-8", "positive")]
    [InlineData("LA6577-6", "negative")]
    [InlineData("LA11885-3", "equivocal")]
    public void Shape_1_an_interpretation_is_a_call_of_an_unknown_assay(string answer, string call) =>
        Assert.Equal([$"her2 (assay unknown): {call}, -, -, final"], Results(Given.Observation("48676-1", Coded("http://loinc.org", answer))));

    [Theory]
    [InlineData(Positive, "positive")]
    [InlineData(Negative, "negative")]
    public void Shape_2_a_call_by_immune_stain_has_no_score(string value, string call) =>
        Assert.Equal([$"her2 ihc: {call}, -, -, final"], Results(Given.Observation("85319-2", $"\"valueCodeableConcept\": {value}")));

    [Theory]
    [InlineData("85319-2", "ihc")]
    [InlineData("85318-4", "ish")]
    public void Shape_3_double_coded_the_code_that_names_the_assay_counts(string code, string assay) =>
        Assert.Equal([$"her2 {assay}: negative, -, -, final"], Results(DoubleCoded("48676-1", code, $"\"valueCodeableConcept\": {Negative}")));

    [Fact]
    public void Shape_3_two_assays_in_one_observation_contradict_each_other() =>
        AssertRefused("fhir-codes-contradict", DoubleCoded("85319-2", "85318-4", $"\"valueCodeableConcept\": {Positive}"));

    [Theory]
    [InlineData("less than 1.8")]
    [InlineData("greater than 2.2")]
    [InlineData("5.2")]
    public void Shape_4_a_ratio_in_words_under_a_code_of_presence_is_not_guessed(string text) =>
        AssertRefused("fhir-her2-number", Given.Observation("85318-4", $"\"valueString\": \"{text}\""));

    [Fact]
    public void Shape_5_of_a_call_and_a_number_the_call_counts_and_the_number_becomes_no_score()
    {
        var read = Given.Read(Given.Observation("85319-2", $$""" "valueCodeableConcept": {{Positive}}, "valueQuantity": { "value": 3 } """));

        Assert.Equal(["her2 ihc: positive, -, -, final"], Results(read));
        Assert.Contains(read.DataIssues, i => i is { Code: "fhir-read-with-care", Severity: Assessments.IssueSeverity.Warning });
    }

    [Theory]
    [InlineData("85319-2", Negative, """ "valueQuantity": { "value": 3 } """)]
    [InlineData("85319-2", Positive, """ "valueQuantity": { "value": 1 } """)]
    [InlineData("85318-4", Positive, """ "valueRatio": { "numerator": { "value": 1, "comparator": ">=" }, "denominator": { "value": 100, "comparator": ">=" } } """)]
    public void Shape_5_a_call_and_a_number_that_contradict_each_other_give_nothing(string code, string call, string number) =>
        AssertRefused("fhir-two-values", Given.Observation(code, $"\"valueCodeableConcept\": {call}, {number}"));

    [Theory]
    [InlineData("LA9633-4")]
    [InlineData("LA9634-2")]
    public void Shape_6_presence_of_antigen_is_neither_score_nor_status(string answer) =>
        AssertRefused("fhir-her2-presence", Given.Observation("18474-7", Coded("http://loinc.org", answer)));

    [Fact]
    public void Shape_7_an_immunoassay_of_tissue_gives_no_score() =>
        AssertRefused("fhir-her2-immunoassay", Given.Observation("72382-5", """ "valueQuantity": { "value": 20, "unit": "IU/mL" } """));

    [Theory]
    [InlineData("IHC3+", "her2 ihc: 3+")]
    [InlineData("IHC 3+", "her2 ihc: 3+")]
    [InlineData("HER2 IHC score: 2+", "her2 ihc: 2+")]
    [InlineData("IHC 0, FISH-", "her2 ihc: 0|her2 ish: negative")]
    [InlineData("IHC 2+/ISH-", "her2 ihc: 2+|her2 ish: negative")]
    [InlineData("IHC 2+ / FISH positive", "her2 ihc: 2+|her2 ish: positive")]
    [InlineData("IHC 2＋ and ISH not amplified", "her2 ihc: 2+|her2 ish: negative")]
    [InlineData("FISH amplified", "her2 ish: positive")]
    [InlineData("2+", "her2 ihc: 2+")]
    [InlineData("Positive", "her2 (assay unknown): positive")]
    public void Shape_8_a_text_gives_every_assay_its_own_result(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Results(Given.Observation("48676-1", $"\"valueString\": \"{text}\"")).Select(r => r.Replace(", -, -, final", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("IHC 3")]
    [InlineData("3")]
    [InlineData("0")]
    [InlineData("IHC 2-3+")]
    [InlineData("IHC 3+, in parts IHC 1+")]
    [InlineData("IHC 3+ FISH pending")]
    [InlineData("not IHC 3+")]
    [InlineData("IHC3+ IHC0")]
    [InlineData("HER2 low")]
    [InlineData("ISH ratio 5.2")]
    public void Shape_8_a_text_of_which_any_part_is_not_understood_gives_nothing(string text) =>
        Assert.Empty(Results(Given.Observation("48676-1", $"\"valueString\": \"{text}\"")));

    [Fact]
    public void Shape_8_a_text_that_names_another_assay_than_its_code_is_a_contradiction() =>
        AssertRefused("fhir-assay-contradiction", Given.Observation("85318-4", """ "valueString": "IHC 3+" """));

    [Theory]
    [InlineData("1162602001", "positive")]
    [InlineData("705105000", "negative")]
    [InlineData("395571000210108", "equivocal")]
    public void Shape_9_codes_of_the_New_Zealand_extension_are_read(string answer, string call) =>
        Assert.Equal([$"her2 (assay unknown): {call}, -, -, final"], Results(NewZealand(answer)));

    [Fact]
    public void Shape_9_an_oestrogen_receptor_as_value_of_HER2_is_refused() => AssertRefused("fhir-other-biomarker", NewZealand("416053008"));

    [Theory]
    [InlineData("POS", "positive")]
    [InlineData("NEG", "negative")]
    public void Shape_10_an_interpretation_without_a_value_is_the_laboratorys_call(string code, string call) =>
        Assert.Equal([$"her2 ihc: {call}, -, -, final"], Results(Given.Observation("85319-2", Interpretation(code))));

    [Theory]
    [InlineData("ND")]
    [InlineData("H")]
    public void Shape_10_an_interpretation_that_is_no_call_gives_nothing(string code) =>
        AssertRefused("fhir-no-value", Given.Observation("85319-2", Interpretation(code)));

    [Theory]
    [InlineData("not-performed", "not-done")]
    [InlineData("error", "failed")]
    [InlineData("unknown", "unknown")]
    public void Shape_10_a_reason_for_the_absence_is_never_negative(string reason, string call)
    {
        var absent = $$"""{ "coding": [ { "system": "http://terminology.hl7.org/CodeSystem/data-absent-reason", "code": "{{reason}}" } ] }""";
        Assert.Equal([$"her2 ihc: {call}, -, -, final"], Results(Given.Observation("85319-2", $"\"dataAbsentReason\": {absent}")));
    }

    [Fact]
    public void The_reason_for_the_absence_may_stand_in_the_extension_of_the_value() =>
        Assert.Equal(["her2 ihc: not-done, -, -, final"], Results(Given.Observation("85319-2",
            """ "_valueString": { "extension": [ { "url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "not-performed" } ] } """)));

    [Fact]
    public void Value_and_interpretation_that_contradict_each_other_give_nothing() =>
        AssertRefused("fhir-interpretation-contradicts", Given.Observation("85319-2", "\"valueString\": \"IHC 3+\", " + Interpretation("NEG")));

    [Fact]
    public void Ratio_and_copies_of_one_test_are_one_result() =>
        Assert.Equal(["her2 ish: ratio 4.6 copies 9.8, -, -, final"], Results(
            Given.Observation("49683-6", """ "valueQuantity": { "value": 4.6 } """),
            Given.Observation("74860-8", """ "valueQuantity": { "value": 9.8, "unit": "{copies}/{nucleus}" } """)));

    [Fact]
    public void Ratio_and_copies_of_different_days_stay_apart() =>
        Assert.Equal(2, Results(
            Given.Observation("49683-6", """ "effectiveDateTime": "2026-01-01", "valueQuantity": { "value": 4.6 } """),
            Given.Observation("74860-8", """ "effectiveDateTime": "2026-01-02", "valueQuantity": { "value": 9.8 } """)).Count);

    [Fact]
    public void A_ratio_that_is_a_limit_is_not_taken_as_a_number() =>
        AssertRefused("fhir-not-exact", Given.Observation("49683-6", """ "valueQuantity": { "value": 2.2, "comparator": ">" } """));

    [Fact]
    public void Components_of_one_observation_are_read_each_with_its_own_code() =>
        Assert.Equal(["her2 ihc: 2+, -, -, final", "her2 ish: positive, -, -, final"], Results(
            """
            { "resourceType": "Observation", "status": "final", "code": { "text": "HER2 panel" }, "component": [
              { "code": { "coding": [ { "system": "http://loinc.org", "code": "85319-2" } ] }, "valueCodeableConcept": { "text": "2+" } },
              { "code": { "coding": [ { "system": "http://loinc.org", "code": "96893-3" } ] }, "valueCodeableConcept": { "coding": [ { "system": "http://loinc.org", "code": "LA6576-8" } ] } } ] }
            """));

    [Fact]
    public void Serum_HER2_is_never_a_status_of_tissue() =>
        Assert.Equal(["her2-ecd (assay unknown): 38 ng/mL, serum, -, final"], Results(Given.Observation("42914-2", """ "valueQuantity": { "value": 38, "unit": "ug/L" } """)));

    private static void AssertRefused(string code, string observation)
    {
        var read = Given.Read(observation);
        Assert.Empty(Results(read));
        Assert.Contains(read.DataIssues, i => i.Code == code);
        Assert.All(read.Resources, r => Assert.Equal(FhirResourceUse.NotUsed, r.Use));
    }

    private static List<string> Results(params string[] observations) => Results(Given.Read(Given.Bundle(observations)));

    private static List<string> Results(FhirReadResult read)
    {
        Assert.Empty(read.Problems);
        return [.. read.Profile!.Results.Select(Outcome.Result)];
    }

    private static string Coded(string system, string code) => $$"""
        "valueCodeableConcept": { "coding": [ { "system": "{{system}}", "code": "{{code}}" } ] }
        """;

    private static string Interpretation(string code) =>
        $$""" "interpretation": [ { "coding": [ { "system": "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation", "code": "{{code}}" } ] } ] """;

    private static string DoubleCoded(string one, string other, string value) =>
        $$"""{ "resourceType": "Observation", "status": "final", "code": { "coding": [ { "system": "http://loinc.org", "code": "{{one}}" }, { "system": "LOINC", "code": "{{other}}" } ] }, {{value}} }""";

    private static string NewZealand(string answer) =>
        $$"""{ "resourceType": "Observation", "status": "final", "code": { "coding": [ { "system": "http://snomed.info/sct/21000210109", "code": "476171000210109" } ] }, {{Coded("http://snomed.info/sct/21000210109", answer)}} }""";
}
