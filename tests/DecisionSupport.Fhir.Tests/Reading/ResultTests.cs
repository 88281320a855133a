using DecisionSupport.Fhir.Tests.Support;

namespace DecisionSupport.Fhir.Tests.Reading;

/// <summary>Biomarkers other than HER2: numbers with their units, calls, and what is not taken for one.</summary>
public sealed class ResultTests
{
    [Theory]
    [InlineData("85329-1", """ "valueQuantity": { "value": 95, "unit": "%" } """, "er ihc: 95 %")]
    [InlineData("85329-1", """ "valueString": "95 %" """, "er ihc: 95 %")]
    [InlineData("85337-4", """ "valueQuantity": { "value": 95, "code": "%", "system": "http://unitsofmeasure.org" } """, "er ihc: 95 %")]
    [InlineData("85329-1", """ "valueQuantity": { "value": 10, "comparator": ">", "unit": "%" } """, "er ihc: positive")]
    [InlineData("85329-1", """ "valueString": "<1%" """, "er ihc: negative")]
    [InlineData("85329-1", """ "valueRange": { "low": { "value": 80, "unit": "%" }, "high": { "value": 90, "unit": "%" } } """, "er ihc: positive")]
    [InlineData("16112-5", """ "valueCodeableConcept": { "text": "Low positive" } """, "er (assay unknown): low-positive")]
    [InlineData("85147-7", """ "valueQuantity": { "value": 12, "unit": "CPS" } """, "pd-l1 22c3: 12 CPS")]
    [InlineData("81710-6", """ "valueCodeableConcept": { "text": "Deleted" } """, "pten ish: deleted")]
    public void A_number_or_call_is_read_with_its_unit(string code, string value, string expected) =>
        Assert.Equal([expected + ", -, -, final"], Given.Read(Given.Observation(code, value)).Profile!.Results.Select(Outcome.Result));

    [Theory]
    [InlineData("85329-1", """ "valueQuantity": { "value": 95 } """, "fhir-unit-missing")]
    [InlineData("85329-1", """ "valueQuantity": { "value": 95, "unit": "fmol/mg" } """, "fhir-unit-not-known")]
    [InlineData("85329-1", """ "valueQuantity": { "value": 10, "comparator": ">=", "unit": "%" } """, "fhir-not-exact")]
    [InlineData("85329-1", """ "valueQuantity": { "value": 130, "unit": "%" } """, "fhir-result-not-valid")]
    [InlineData("85310-1", """ "valueQuantity": { "value": 3 } """, "fhir-intensity")]
    [InlineData("10480-2", """ "valueCodeableConcept": { "coding": [ { "system": "http://loinc.org", "code": "LA6576-8" } ] } """, "fhir-known-not-read")]
    [InlineData("83054-7", """ "valueQuantity": { "value": 50, "unit": "%" } """, "fhir-not-cps")]
    [InlineData("51981-9", """ "valueCodeableConcept": { "coding": [ { "system": "http://loinc.org", "code": "LA6576-8" } ] } """, "fhir-value-ambiguous")]
    [InlineData("85337-4", """ "valueCodeableConcept": { "coding": [ { "system": "http://loinc.org", "code": "LA6576-8" } ], "text": "Negative" } """, "fhir-value-not-known")]
    [InlineData("85337-4", """ "valueBoolean": true """, "fhir-value-type")]
    [InlineData("81710-6", """ "valueCodeableConcept": { "text": "Present" } """, "fhir-value-ambiguous")]
    [InlineData("81710-6", """ "valueCodeableConcept": { "text": "Detected" } """, "fhir-value-ambiguous")]
    [InlineData("81710-6", """ "valueCodeableConcept": { "text": "Absent" } """, "fhir-value-ambiguous")]
    public void An_ambiguous_value_is_a_data_issue_and_no_result(string code, string value, string issue)
    {
        var read = Given.Read(Given.Observation(code, value));

        Assert.Empty(read.Profile!.Results);
        Assert.Contains(read.DataIssues, i => i.Code == issue);
    }

    [Theory]
    [InlineData("PTEN IHC", "lost", "pten (assay unknown): lost")]
    [InlineData("PTEN", "Retained", "pten (assay unknown): intact")]
    [InlineData("IGF-1R", "2+", "igf1r (assay unknown): 2+")]
    [InlineData("FCGR3A genotype", "v/f", "fcgr3a (assay unknown): V/F")]
    public void A_local_test_is_known_by_its_exact_name_and_the_reader_is_told(string name, string value, string expected)
    {
        var read = Given.Read(Local(name, value));

        Assert.Equal([expected + ", -, -, final"], read.Profile!.Results.Select(Outcome.Result));
        Assert.Contains(read.DataIssues, i => i.Code == "fhir-matched-by-name");
    }

    [Theory]
    [InlineData("PTEN", "positive")]
    [InlineData("PTEN", "negative")]
    public void Positive_PTEN_could_mean_either_and_is_not_read(string name, string value) => Assert.Empty(Given.Read(Local(name, value)).Profile!.Results);

    [Theory]
    [InlineData("PTEN promoter methylation")]
    [InlineData("CA 15-3")]
    [InlineData("MUC1")]
    public void A_name_that_is_not_exactly_known_is_not_read(string name)
    {
        var read = Given.Read(Local(name, "high"));

        Assert.Equal(name == "MUC1" ? 1 : 0, read.Profile!.Results.Count);
    }

    [Theory]
    [InlineData("final", "final")]
    [InlineData("preliminary", "preliminary")]
    [InlineData("amended", "amended")]
    [InlineData("corrected", "amended")]
    [InlineData("unknown", "preliminary")]
    public void The_status_is_kept(string status, string expected) =>
        Assert.EndsWith(expected, Outcome.Result(Assert.Single(Given.Read(Given.Observation("85319-2", """ "valueString": "IHC 3+" """).Replace("\"final\"", $"\"{status}\"", StringComparison.Ordinal)).Profile!.Results)), StringComparison.Ordinal);

    [Theory]
    [InlineData("entered-in-error", "entered-in-error")]
    [InlineData("cancelled", "no-result-yet")]
    [InlineData("registered", "no-result-yet")]
    public void What_is_no_result_is_not_used(string status, string reason)
    {
        var read = Given.Read(Given.Observation("85319-2", """ "valueString": "IHC 3+" """).Replace("\"final\"", $"\"{status}\"", StringComparison.Ordinal));

        Assert.Empty(read.Profile!.Results);
        Assert.Equal(reason, Assert.Single(read.Resources).Code);
    }

    [Theory]
    [InlineData("Biopsy of liver metastasis", "metastasis")]
    [InlineData("Primary tumour", "primary")]
    [InlineData("Plasma", "blood")]
    [InlineData("Breast tissue", "-")]
    public void Where_the_specimen_came_from_is_taken_only_if_it_is_said(string type, string expected)
    {
        var specimen = $$"""{ "resourceType": "Specimen", "id": "s", "type": { "text": "{{type}}" } }""";
        var read = Given.Read(Given.Bundle(specimen, Given.Observation("85319-2", """ "valueString": "IHC 3+", "specimen": { "reference": "Specimen/s" } """)));

        Assert.Contains($", {expected}, ", Outcome.Result(Assert.Single(read.Profile!.Results)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-08-03", "2026-08-03")]
    [InlineData("2026-08-03T23:30:00-11:00", "2026-08-03")]
    [InlineData("2026-08", "-")]
    [InlineData("2026", "-")]
    [InlineData("03/08/2026", "-")]
    public void The_day_is_the_one_written_where_the_specimen_was_taken(string date, string expected) =>
        Assert.Contains($", {expected}, ", Outcome.Result(Assert.Single(Given.Read(Given.Observation("85319-2", $"\"effectiveDateTime\": \"{date}\", \"valueString\": \"IHC 3+\"")).Profile!.Results)), StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-11-20", 1)]
    [InlineData("2026-11-21", 0)]
    public void What_is_dated_after_the_day_is_not_used(string date, int results) =>
        Assert.Equal(results, Given.Read(Given.Observation("85319-2", $"\"effectiveDateTime\": \"{date}\", \"valueString\": \"IHC 3+\"")).Profile!.Results.Count);

    private static string Local(string name, string value) =>
        $$"""{ "resourceType": "Observation", "status": "final", "code": { "text": "{{name}}" }, "valueCodeableConcept": { "text": "{{value}}" } }""";
}
