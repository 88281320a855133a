using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Profiles;

/// <summary>What is wrong with one result.</summary>
public sealed class ResultProblemTests
{
    private const string OneForm = "/results/0: must carry exactly one of call, value, variants, genotype, or ratio and copyNumber; it carries ";

    [Theory]
    [InlineData("""{ "biomarker": "pten", "call": "lost", "value": 10, "unit": "%" }""", "call and value")]
    [InlineData("""{ "biomarker": "her2", "call": "positive", "value": "3+" }""", "call and ordinal")]
    [InlineData("""{ "biomarker": "her2", "value": "3+", "ratio": 2.1 }""", "ordinal and ish")]
    [InlineData("""{ "biomarker": "pik3ca", "call": "detected", "variants": [ { "protein": "p.H1047R" } ] }""", "call and variants")]
    [InlineData("""{ "biomarker": "fcgr3a", "call": "failed", "genotype": "F/F" }""", "call and genotype")]
    [InlineData("""{ "biomarker": "pten" }""", "none")]
    [InlineData("""{ "biomarker": "pten", "assay": "ihc", "lab": "A" }""", "none")]
    [InlineData("""{ "biomarker": "pten", "call": null }""", "none")]
    public void A_result_takes_exactly_one_form(string result, string carries) => Assert.Contains(OneForm + carries, Given.Problems(Given.WithResults(result)));

    [Fact]
    public void An_unreadable_day_does_not_hide_that_a_result_has_two_forms() =>
        Assert.Equal(
            ["/results/0/collected: must be a date such as 2026-11-20", OneForm + "call and value"],
            Given.Problems(Given.WithResults("""{ "biomarker": "pten", "call": "lost", "value": 10, "unit": "%", "collected": "soon" }""")));

    [Fact]
    public void A_form_that_could_not_be_read_is_not_called_missing() =>
        Assert.Equal(["/results/0/call: must be text, not a number"], Given.Problems(Given.WithResults("""{ "biomarker": "pten", "call": 5 }""")));

    [Theory]
    [InlineData("""{ "biomarker": "er", "value": "2+" }""", "/results/0: er is reported as call or value")]
    [InlineData("""{ "biomarker": "her2", "value": 3, "unit": "%" }""", "/results/0: her2 is reported as call or ordinal or ish")]
    [InlineData("""{ "biomarker": "pten", "genotype": "V/V" }""", "/results/0: pten is reported as call or value")]
    [InlineData("""{ "biomarker": "er", "ratio": 2.1 }""", "/results/0: er is reported as call or value")]
    [InlineData("""{ "biomarker": "igfbp3", "variants": [ { "protein": "p.H1047R" } ] }""", "/results/0: igfbp3 is reported as call")]
    public void A_form_must_suit_the_biomarker(string result, string problem) => Assert.Contains(problem, Given.Problems(Given.WithResults(result)));

    [Theory]
    [InlineData("pten", "loss", "pten; one of intact, reduced, lost, deleted, equivocal, not-done, failed, unknown; did you mean 'lost'?")]
    [InlineData("pten", "positive", "pten; one of intact, reduced, lost, deleted, equivocal, not-done, failed, unknown")]
    [InlineData("her2", "Positive", "her2; one of positive, negative, equivocal, not-done, failed, unknown; did you mean 'positive'?")]
    [InlineData("pik3ca", "mutated", "pik3ca; one of not-detected, detected, vus, equivocal, not-done, failed, unknown")]
    [InlineData("fcgr3a", "F/F", "fcgr3a; one of equivocal, not-done, failed, unknown")]
    [InlineData("stromal-tils", "high", "stromal-tils; one of equivocal, not-done, failed, unknown")]
    public void An_unknown_call_is_answered_with_the_calls_of_the_biomarker(string biomarker, string call, string known) =>
        Assert.Equal([$"/results/0/call: is not a call of {known}"], Given.Problems(Given.WithResults($$"""{ "biomarker": "{{biomarker}}", "call": "{{call}}" }""")));

    [Theory]
    [InlineData("her2", "equivocal")]
    [InlineData("fcgr3a", "not-done")]
    [InlineData("stromal-tils", "failed")]
    [InlineData("mir-340-5p", "unknown")]
    public void The_four_common_calls_suit_every_biomarker(string biomarker, string call) =>
        Assert.Empty(Given.Problems(Given.WithResults($$"""{ "biomarker": "{{biomarker}}", "call": "{{call}}" }""")));

    [Theory]
    [InlineData("pten", "h-score", "H-score, %; did you mean 'H-score'?")]
    [InlineData("p95her2", "RF/mm", "RF/mm2, %, H-score; did you mean 'RF/mm2'?")]
    [InlineData("her2-ecd", "percent", "ng/mL")]
    public void An_unknown_unit_is_answered_with_the_units_of_the_biomarker(string biomarker, string unit, string known) =>
        Assert.Equal([$"/results/0/unit: must be one of {known}"], Given.Problems(Given.WithResults($$"""{ "biomarker": "{{biomarker}}", "value": 5, "unit": "{{unit}}" }""")));

    [Fact]
    public void A_number_needs_its_unit() =>
        Assert.Equal(["/results/0/unit: must be one of H-score, %"], Given.Problems(Given.WithResults("""{ "biomarker": "pten", "value": 40 }""")));

    [Theory]
    [InlineData("""{ "biomarker": "pten", "call": "lost", "unit": "%" }""")]
    [InlineData("""{ "biomarker": "igf1r", "value": "2+", "unit": "H-score" }""")]
    public void A_unit_needs_its_number(string result) => Assert.Equal(["/results/0/unit: is given without a number"], Given.Problems(Given.WithResults(result)));

    [Fact]
    public void A_score_is_one_of_four() =>
        Assert.Equal(["/results/0/value: must be a number, or one of 0, 1+, 2+, 3+"], Given.Problems(Given.WithResults("""{ "biomarker": "her2", "value": "4+" }""")));

    [Fact]
    public void A_genotype_belongs_to_its_gene() =>
        Assert.Equal(["/results/0/genotype: must be one of V/V, V/F, F/F"], Given.Problems(Given.WithResults("""{ "biomarker": "fcgr3a", "genotype": "I/T" }""")));

    [Fact]
    public void No_variants_found_is_a_call_and_not_an_empty_list() =>
        Assert.Equal(["/results/0/variants: must not be empty; report a negative result as call not-detected"], Given.Problems(Given.WithResults("""{ "biomarker": "pik3ca", "variants": [] }""")));

    [Theory]
    [InlineData("exon 20 mutation")]
    [InlineData("c.3140A>G")]
    [InlineData("H1047")]
    public void A_variant_must_be_a_protein_change(string protein) =>
        Assert.Equal(
            ["/results/0/variants/0/protein: is not a protein change in HGVS nomenclature such as p.H1047R or p.(His1047Arg)"],
            Given.Problems(Given.WithResults($$"""{ "biomarker": "pik3ca", "variants": [ { "protein": "{{protein}}" } ] }""")));

    [Fact]
    public void A_classification_is_one_of_five() =>
        Assert.Equal(
            ["/results/0/variants/0/classification: must be one of pathogenic, likely-pathogenic, vus, likely-benign, benign"],
            Given.Problems(Given.WithResults("""{ "biomarker": "pik3ca", "variants": [ { "protein": "p.H1047R", "classification": "bad" } ] }""")));

    [Theory]
    [InlineData("her3", "her2")]
    [InlineData("HER2", "her2")]
    [InlineData("cd44cd24", "cd44-cd24")]
    [InlineData("pi3kca", "pik3ca")]
    public void An_unknown_biomarker_is_answered_with_the_nearest(string biomarker, string nearest) =>
        Assert.Equal(
            [$"/results/0/biomarker: is not a known biomarker id; did you mean '{nearest}'?"],
            Given.Problems(Given.WithResults($$"""{ "biomarker": "{{biomarker}}", "call": "positive" }""")));

    [Fact]
    public void Contradicting_results_are_no_problem_of_the_input() =>
        Assert.Empty(Given.Problems(Given.WithResults("""{ "biomarker": "pten", "call": "lost" }""", """{ "biomarker": "pten", "call": "intact" }""")));
}
