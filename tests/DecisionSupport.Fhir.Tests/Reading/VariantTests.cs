using DecisionSupport.Fhir.Tests.Support;

namespace DecisionSupport.Fhir.Tests.Reading;

/// <summary>What laboratories report on genes.</summary>
public sealed class VariantTests
{
    [Theory]
    [InlineData("http://www.genenames.org", "HGNC:8975")]
    [InlineData("http://www.genenames.org", "8975")]
    [InlineData("http://www.genenames.org/geneId", "HGNC:8975")]
    [InlineData("http://www.ncbi.nlm.nih.gov/gene", "5290")]
    public void A_gene_is_known_by_either_spelling(string system, string code) =>
        Assert.Equal(["pik3ca (assay unknown): p.H1047R [  -], -, -, final"], Results(Variant("LA9633-4", Gene(system, code), Protein("p.H1047R"))));

    [Theory]
    [InlineData("p.H1047R")]
    [InlineData("p.His1047Arg")]
    [InlineData("p.(His1047Arg)")]
    [InlineData("NP_006209.2:p.(His1047Arg)")]
    [InlineData("H1047R")]
    public void A_protein_change_is_known_in_one_or_three_letters(string change) =>
        Assert.Equal(["pik3ca (assay unknown): p.H1047R [  -], -, -, final"], Results(Variant("LA9633-4", Pik3ca, Protein(change))));

    [Theory]
    [InlineData("""{ "value": 0.2188, "code": "1" }""", "0.2188")]
    [InlineData("""{ "value": 57.4, "unit": "%" }""", "0.574")]
    [InlineData("""{ "value": 57.4 }""", "-")]
    [InlineData("""{ "value": 1 }""", "1")]
    public void An_allele_fraction_is_a_fraction_or_a_percentage(string quantity, string expected) =>
        Assert.Equal([$"pik3ca (assay unknown): p.H1047R [  {expected}], -, -, final"], Results(Variant("LA9633-4", Pik3ca, Protein("p.H1047R"),
            $$"""{ "code": { "coding": [ { "system": "http://loinc.org", "code": "81258-6" } ] }, "valueQuantity": {{quantity}} }""")));

    [Fact]
    public void Absent_is_not_detected_for_every_gene_that_is_named() =>
        Assert.Equal(
            ["akt1 (assay unknown): not-detected, -, -, final", "erbb2-mutation (assay unknown): not-detected, -, -, final"],
            Results(Variant("LA9634-2", Gene("http://www.genenames.org", "HGNC:391"), Gene("http://www.genenames.org", "3430"), Gene("http://www.genenames.org", "HGNC:7989"))).Order());

    [Fact]
    public void A_variant_without_a_protein_change_is_equivocal_never_detected() =>
        Assert.Equal(["pik3ca (assay unknown): equivocal, -, -, final"], Results(Variant("LA9633-4", Pik3ca)));

    [Fact]
    public void A_variant_with_a_protein_change_is_not_outdone_by_one_without() =>
        Assert.Equal(["pik3ca (assay unknown): p.H1047R [  -], -, -, final"], Results(Variant("LA9633-4", Pik3ca, Protein("p.H1047R")), Variant("LA9633-4", Pik3ca)));

    [Fact]
    public void Several_variants_of_one_test_are_one_result() =>
        Assert.Equal(["pik3ca (assay unknown): p.E545K [  -] p.H1047R [  -], -, -, final"], Results(Variant("LA9633-4", Pik3ca, Protein("p.E545K")), Variant("LA9633-4", Pik3ca, Protein("p.H1047R"))));

    [Fact]
    public void Copies_of_ERBB2_found_by_sequencing_are_neither_mutation_nor_HER2_status() =>
        Assert.Empty(Results(Variant("LA9633-4", Gene("http://www.genenames.org", "HGNC:3430"),
            """{ "code": { "coding": [ { "system": "http://loinc.org", "code": "82155-3" } ] }, "valueQuantity": { "value": 24 } }""")));

    [Fact]
    public void A_position_without_a_gene_is_not_interpreted() => Assert.Empty(Results(Variant("LA9633-4", Protein("p.H1047R"))));

    [Fact]
    public void A_fusion_of_two_genes_is_attributed_to_neither() =>
        Assert.Empty(Results(Variant("LA9633-4", Pik3ca, Gene("http://www.genenames.org", "HGNC:427"), Protein("p.H1047R"))));

    [Theory]
    [InlineData("LA6683-2", "LA6668-3", "pathogenic")]
    [InlineData("LA6683-2", "LA26332-9", "pathogenic")]
    [InlineData("LA6683-2", "LA26333-7", "equivocal")]
    [InlineData("LA6683-2", "LA6675-8", null)]
    [InlineData("LA6684-0", "LA6668-3", null)]
    public void A_BRCA_variant_counts_only_as_a_germline_one_by_its_classification(string source, string significance, string? call) =>
        Assert.Equal(call is null ? [] : [$"brca1-2-germline (assay unknown): {call}, -, -, final"], Results(Variant("LA9633-4", Gene("http://www.genenames.org", "HGNC:1100"),
            Component("48002-0", source), Component("53037-8", significance))));

    [Fact]
    public void A_germline_test_is_negative_only_where_both_genes_were_negative()
    {
        var one = Variant("LA9634-2", Gene("http://www.genenames.org", "HGNC:1100"), Component("48002-0", "LA6683-2"));
        var other = Variant("LA9634-2", Gene("http://www.genenames.org", "1101"), Component("48002-0", "LA6683-2"));

        Assert.Empty(Results(one));
        Assert.Equal(["brca1-2-germline (assay unknown): not-detected, -, -, final"], Results(one, other));
    }

    [Theory]
    [InlineData(0, "pten (assay unknown): deleted, -, -, final")]
    [InlineData(1, null)]
    public void PTEN_is_deleted_only_where_both_copies_are_lost(int copies, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Results(Variant("LA9633-4", Gene("http://www.genenames.org", "HGNC:9588"),
            $$"""{ "code": { "coding": [ { "system": "http://loinc.org", "code": "82155-3" } ] }, "valueQuantity": { "value": {{copies}} } }""")));

    [Theory]
    [InlineData("final", """, { "reference": "Observation/v" }""", true)]
    [InlineData("partial", """, { "reference": "Observation/v" }""", false)]
    [InlineData("final", """, { "reference": "Observation/missing" }""", false)]
    [InlineData("final", """, { "reference": "Observation/unnamed" }""", false)]
    public void A_gene_that_a_whole_final_report_studied_and_does_not_name_was_not_mutated(string status, string further, bool negative)
    {
        var read = Given.Read(Given.Bundle(
            $$"""{ "resourceType": "DiagnosticReport", "status": "{{status}}", "code": { "text": "report" }, "result": [ { "reference": "Observation/r" } {{further}} ] }""",
            $$"""{ "resourceType": "Observation", "id": "r", "status": "final", "code": { "coding": [ { "system": "http://loinc.org", "code": "53041-0" } ] }, "component": [ {{Gene("http://www.genenames.org", "HGNC:3430")}}, {{Pik3ca}} ] }""",
            Variant("LA9633-4", Pik3ca, Protein("p.H1047R")).Insert(1, "\"id\": \"v\", "),
            Variant("LA9633-4", Protein("p.L755S")).Insert(1, "\"id\": \"unnamed\", ")));

        Assert.Equal(negative, read.Profile!.Results.Any(r => r is { Biomarker: "erbb2-mutation", Call: "not-detected" }));
        Assert.DoesNotContain(read.Profile.Results, r => r is { Biomarker: "pik3ca", Call: "not-detected" });
    }

    [Fact]
    public void A_protein_change_may_stand_in_a_molecular_consequence() =>
        Assert.Equal(["pik3ca (assay unknown): p.H1047R [  -], -, -, final"], Results(
            Variant("LA9633-4", Pik3ca).Insert(1, "\"id\": \"v\", "),
            $$"""
            { "resourceType": "Observation", "status": "final", "code": { "coding": [ { "system": "http://hl7.org/fhir/uv/genomics-reporting/CodeSystem/tbd-codes-cs", "code": "molecular-consequence" } ] },
              "derivedFrom": [ { "reference": "Observation/v" } ], "component": [ {{Protein("NP_006209.2:p.His1047Arg")}} ] }
            """));

    private static string Pik3ca => Gene("http://www.genenames.org", "HGNC:8975");

    private static List<string> Results(params string[] observations) => [.. Given.Read(Given.Bundle(observations)).Profile!.Results.Select(Outcome.Result)];

    private static string Variant(string value, params string[] components) =>
        $$"""{"resourceType": "Observation", "status": "final", "code": { "coding": [ { "system": "http://loinc.org", "code": "69548-6" } ] }, "valueCodeableConcept": { "coding": [ { "system": "http://loinc.org", "code": "{{value}}" } ] }, "component": [ {{string.Join(", ", components)}} ] }""";

    private static string Gene(string system, string code) =>
        $$"""{ "code": { "coding": [ { "system": "http://loinc.org", "code": "48018-6" } ] }, "valueCodeableConcept": { "coding": [ { "system": "{{system}}", "code": "{{code}}" } ] } }""";

    private static string Protein(string change) =>
        $$"""{ "code": { "coding": [ { "system": "http://loinc.org", "code": "48005-3" } ] }, "valueCodeableConcept": { "coding": [ { "system": "http://varnomen.hgvs.org", "code": "{{change}}" } ] } }""";

    private static string Component(string code, string answer) =>
        $$"""{ "code": { "coding": [ { "system": "http://loinc.org", "code": "{{code}}" } ] }, "valueCodeableConcept": { "coding": [ { "system": "http://loinc.org", "code": "{{answer}}" } ] } }""";
}
