using System.Text;
using DecisionSupport.Fhir.Tests.Support;
using DecisionSupport.Reporting;

namespace DecisionSupport.Fhir.Tests.Reading;

/// <summary>Whose record it is, in what form it comes, and what must not be read at all.</summary>
public sealed class RecordTests
{
    private const string Patient = """{ "resourceType": "Patient", "id": "p1", "birthDate": "1971-04-02", "gender": "female" }""";

    private static string Her2 => Given.Observation("85319-2", """ "valueString": "IHC 3+" """);

    [Theory]
    [InlineData("collection")]
    [InlineData("searchset")]
    [InlineData("transaction")]
    [InlineData("batch")]
    [InlineData("document")]
    public void A_bundle_of_any_type_is_read(string type) => Assert.Single(Given.Read(Given.Bundle(Her2).Replace("collection", type, StringComparison.Ordinal)).Profile!.Results);

    [Fact]
    public void A_single_resource_an_array_lines_and_bundles_within_bundles_are_read()
    {
        Assert.Single(Given.Read(Her2).Profile!.Results);
        Assert.Single(Given.Read($"[ {Patient}, {Her2} ]").Profile!.Results);
        Assert.Single(Given.Read($"{Patient}\n{Her2}\n").Profile!.Results);
        Assert.Single(Given.Read(Given.Bundle(Given.Bundle(Her2))).Profile!.Results);
        Assert.Single(Given.Read($$"""{ "resourceType": "Parameters", "parameter": [ { "name": "r", "resource": {{Her2}} } ] }""").Profile!.Results);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HER2 3+")]
    [InlineData("{ \"resourceType\": \"Bundle\", ")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{ \"schemaVersion\": \"1.0\" }")]
    public void What_is_no_record_is_refused_with_its_place(string text) => Assert.NotEmpty(Given.Read(text).Problems);

    [Fact]
    public void Text_that_is_no_UTF8_or_nested_too_deeply_is_refused()
    {
        Assert.NotEmpty(Given.Reader.Read(new byte[] { 0x7B, 0xFF, 0x7D }, Given.Options).Problems);
        Assert.NotEmpty(Given.Read(string.Concat(Enumerable.Repeat("[", 5000))).Problems);
    }

    [Theory]
    [InlineData("Patient/p1", true)]
    [InlineData("http://ehr.example.org/fhir/Patient/p1", true)]
    [InlineData("urn:uuid:p1", true)]
    [InlineData("Patient/p1/_history/3", true)]
    [InlineData("Patient/p2", false)]
    [InlineData("http://other.example.org/fhir/Patient/p1x", false)]
    public void A_result_of_another_patient_is_never_used(string subject, bool used)
    {
        var read = Given.Read(Given.Bundle(Patient, Of(subject)));

        Assert.Equal(used ? 1 : 0, read.Profile!.Results.Count);
        Assert.Equal(!used, read.DataIssues.Any(i => i.Code == "fhir-other-patient"));
    }

    [Fact]
    public void The_same_id_on_another_server_is_another_patient() => Assert.Empty(Given.Read($$"""
        { "resourceType": "Bundle", "type": "collection", "entry": [
          { "fullUrl": "http://one.example.org/fhir/Patient/p1", "resource": {{Patient}} },
          { "resource": {{Of("http://two.example.org/fhir/Patient/p1")}} } ] }
        """).Profile!.Results);

    [Fact]
    public void Of_several_patients_one_must_be_named()
    {
        var bundle = Given.Bundle(Patient, Patient.Replace("p1", "p2", StringComparison.Ordinal).Replace("1971", "1960", StringComparison.Ordinal), Of("Patient/p1"), Of("Patient/p2"));

        Assert.Null(Given.Read(bundle).Profile);
        var named = Given.Read(bundle, Given.Options with { Patient = "p2" });
        Assert.Equal((1960, 1, "Patient/p2"), (named.Profile!.Patient.BirthYear!.Value, named.Profile.Results.Count, named.Patient));
    }

    [Fact]
    public void Several_subjects_without_a_patient_are_several_patients() => Assert.Null(Given.Read(Given.Bundle(Of("Patient/p1"), Of("Patient/p2"))).Profile);

    [Theory]
    [InlineData("\"modifierExtension\": [ { \"url\": \"urn:x\", \"valueBoolean\": true } ],")]
    [InlineData("\"implicitRules\": \"urn:x\",")]
    public void What_can_change_the_meaning_and_is_not_known_is_not_read(string member) =>
        Assert.Empty(Given.Read(Her2.Insert(1, member)).Profile!.Results);

    [Fact]
    public void Results_of_a_withdrawn_report_are_withdrawn() => Assert.Empty(Given.Read(Given.Bundle(
        Her2.Insert(1, "\"id\": \"o\","),
        """{ "resourceType": "DiagnosticReport", "status": "entered-in-error", "result": [ { "reference": "Observation/o" } ] }""")).Profile!.Results);

    [Fact]
    public void The_same_resource_twice_is_read_once_and_two_versions_are_told()
    {
        var one = Her2.Insert(1, "\"id\": \"o\",");
        var twice = Given.Read(Given.Bundle(one, one));
        Assert.Single(twice.Profile!.Results);
        Assert.Contains(twice.Resources, r => r.Code == "repeated");
        Assert.Contains(Given.Read(Given.Bundle(one, one.Replace("3+", "0", StringComparison.Ordinal))).DataIssues, i => i.Code == "fhir-two-versions");
    }

    [Fact]
    public void Pieces_of_a_request_are_one_record()
    {
        using var patient = System.Text.Json.JsonDocument.Parse(Encoding.UTF8.GetBytes(Patient));
        using var results = System.Text.Json.JsonDocument.Parse(Encoding.UTF8.GetBytes(Given.Bundle(Of("Patient/p1"))));
        var read = Given.Reader.Read([new FhirInput("/prefetch/patient", patient.RootElement), new FhirInput("/prefetch/her2", results.RootElement)], Given.Options);

        Assert.Equal(1971, read.Profile!.Patient.BirthYear);
        Assert.Equal(["/prefetch/patient", "/prefetch/her2/entry/0/resource"], read.Resources.Select(r => r.Path));
    }

    [Fact]
    public void Every_resource_has_an_account_with_a_reason()
    {
        var read = Given.Reader.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "fhir", "metastatic-progression.json")), Given.Options);

        Assert.Equal(read.Resources.Count, read.Resources.Select(r => r.Path).Distinct().Count());
        Assert.All(read.Resources, r => Assert.NotEqual("", r.Reason));
        Assert.All(read.Resources, r => Assert.Equal(FhirResourceUse.Used, r.Use));
    }

    [Fact]
    public void The_doubts_of_the_reading_stand_in_the_assessment()
    {
        var read = Given.Read(Given.Bundle(Her2, Given.Observation("18474-7", """ "valueCodeableConcept": { "coding": [ { "system": "http://loinc.org", "code": "LA9633-4" } ] } """)));
        var assessment = read.AddTo(Given.Assess(read.Profile!));

        Assert.Contains(assessment.DataIssues, i => i.Code == "fhir-her2-presence");
        Assert.Equal(assessment.DataIssues.OrderBy(i => i.Severity), assessment.DataIssues);
    }

    [Fact]
    public void The_first_page_of_the_report_says_that_the_record_could_not_be_read_whole()
    {
        var read = Given.Reader.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "fhir", "her2-not-to-be-guessed.json")), Given.Options);
        var report = string.Join(' ', TextReport.ToPlainText(read.AddTo(Given.Assess(read.Profile!))).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains("patient record (FHIR)", report, StringComparison.Ordinal);
        Assert.Contains("Could not be read or interpreted – Warning: This Observation says only whether HER2 antigen is present", report, StringComparison.Ordinal);
        Assert.DoesNotContain("Conflicting data", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "resourceType": "Bundle" }""", true)]
    [InlineData("""[ { "resourceType": "Patient" } ]""", true)]
    [InlineData("""{ "schemaVersion": "1.0" }""", false)]
    [InlineData("nothing", false)]
    public void FHIR_is_told_from_a_profile(string text, bool expected) => Assert.Equal(expected, FhirProfileReader.IsFhir(Encoding.UTF8.GetBytes(text)));

    private static string Of(string subject) => Her2.Insert(1, $$""" "subject": { "reference": "{{subject}}" }, """);
}
