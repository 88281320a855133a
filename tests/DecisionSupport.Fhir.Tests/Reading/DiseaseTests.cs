using DecisionSupport.Fhir.Tests.Support;
using DecisionSupport.Profiles;

namespace DecisionSupport.Fhir.Tests.Reading;

/// <summary>Diagnosis, stage, spread and setting.</summary>
public sealed class DiseaseTests
{
    private static readonly FhirReadOptions NotTold = Given.Options with { Setting = null };

    private static string Breast => Condition("http://snomed.info/sct", "254837009");

    [Theory]
    [InlineData("http://snomed.info/sct", "94381002", "liver")]
    [InlineData("http://snomed.info/sct", "94222008", "bone")]
    [InlineData("http://hl7.org/fhir/sid/icd-10-cm", "C79.31", "brain")]
    [InlineData("http://hl7.org/fhir/sid/icd-10-cm", "C7800", "lung")]
    public void A_distant_metastasis_makes_the_disease_metastatic_since_its_onset(string system, string code, string site)
    {
        var profile = Given.Read(Given.Bundle(Breast, Condition(system, code, """ "onsetDateTime": "2025-05-06", """)), NotTold).Profile!;

        Assert.Equal((DiseaseSetting.Metastatic, new DateOnly(2025, 5, 6)), (profile.Disease.Setting, profile.Disease.MetastaticSince!.Value));
        Assert.Equal([site], profile.Disease.Sites);
    }

    [Theory]
    [InlineData("http://snomed.info/sct", "94181007")]
    [InlineData("http://hl7.org/fhir/sid/icd-10", "C77.3")]
    [InlineData("http://snomed.info/sct", "128462008")]
    public void Spread_that_may_be_regional_is_no_distant_metastasis(string system, string code)
    {
        var read = Given.Read(Given.Bundle(Breast, Condition(system, code)), NotTold);

        Assert.Null(read.Profile);
        Assert.Contains(read.DataIssues, i => i.Code == "fhir-spread-without-site");
    }

    [Theory]
    [InlineData("Stage IV", true)]
    [InlineData("Stage 4", true)]
    [InlineData("American Joint Committee on Cancer stage IIIC (qualifier value)", false)]
    [InlineData("pT4aN2bM1a", true)]
    public void Stage_IV_and_M1_are_metastatic(string stage, bool metastatic)
    {
        var read = Given.Read(Given.Bundle(Breast, Given.Observation("21908-9", $$""" "valueCodeableConcept": { "text": "{{stage}}" } """)), NotTold);

        Assert.Equal(metastatic, read.Profile?.Disease.Setting == DiseaseSetting.Metastatic);
    }

    [Fact]
    public void A_setting_that_the_record_does_not_show_is_asked_for_never_assumed()
    {
        var read = Given.Read(Given.Bundle(Breast), NotTold);

        Assert.Null(read.Profile);
        Assert.Contains("name the setting", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_metastasis_in_the_record_goes_before_a_setting_that_was_told() => Assert.Equal(
        DiseaseSetting.Metastatic,
        Given.Read(Given.Bundle(Breast, Condition("http://snomed.info/sct", "94381002")), Given.Options with { Setting = DiseaseSetting.Adjuvant }).Profile!.Disease.Setting);

    [Theory]
    [InlineData("completed", DiseaseSetting.Adjuvant)]
    [InlineData("preparation", null)]
    public void Surgery_after_a_stage_below_IV_makes_it_adjuvant(string status, DiseaseSetting? expected) => Assert.Equal(
        expected,
        Given.Read(
            Given.Bundle(
                Breast,
                Given.Observation("21908-9", """ "valueCodeableConcept": { "text": "Stage IIB" } """),
                $$"""{ "resourceType": "Procedure", "status": "{{status}}", "code": { "text": "Mastectomy" }, "performedDateTime": "2026-05-01" }"""),
            NotTold).Profile?.Disease.Setting);

    [Theory]
    [InlineData("refuted")]
    [InlineData("differential")]
    [InlineData("entered-in-error")]
    public void A_diagnosis_that_is_not_confirmed_is_not_used(string verification) =>
        Assert.Null(Given.Read(Given.Bundle(Breast, Condition("http://snomed.info/sct", "94381002", $$""" "verificationStatus": { "coding": [ { "code": "{{verification}}" } ] }, """)), NotTold).Profile);

    [Fact]
    public void Another_cancer_alone_is_refused()
    {
        var read = Given.Read("""{ "resourceType": "Condition", "code": { "text": "Non-small cell lung cancer" } }""");

        Assert.Null(read.Profile);
        Assert.Contains("another organ", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_cancer_beside_breast_cancer_is_told() => Assert.Contains(
        Given.Read(Given.Bundle(Breast, """{ "resourceType": "Condition", "code": { "coding": [ { "system": "http://hl7.org/fhir/sid/icd-10", "code": "C34.1" } ] } }""")).DataIssues,
        i => i.Code == "fhir-other-cancer");

    [Theory]
    [InlineData("active", BrainMetastases.Unknown)]
    [InlineData("remission", BrainMetastases.Stable)]
    [InlineData("relapse", BrainMetastases.Active)]
    public void An_active_condition_does_not_say_that_brain_metastases_grow(string status, BrainMetastases expected) => Assert.Equal(
        expected,
        Given.Read(Given.Bundle(Breast, Condition("http://snomed.info/sct", "94225005", $$""" "clinicalStatus": { "coding": [ { "code": "{{status}}" } ] }, """))).Profile!.Disease.BrainMetastases);

    private static string Condition(string system, string code, string members = "") =>
        $$"""{ "resourceType": "Condition", {{members}} "code": { "coding": [ { "system": "{{system}}", "code": "{{code}}" } ] } }""";
}
