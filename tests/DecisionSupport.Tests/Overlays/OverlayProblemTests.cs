using DecisionSupport.Overlays;

namespace DecisionSupport.Tests.Overlays;

public sealed class OverlayProblemTests
{
    [Theory]
    [InlineData("jurisdiction: EU", "line 1 (/name): is required")]
    [InlineData("name: Our hospital\ncolour: red", "line 2 (/colour): is not known here")]
    [InlineData("name: Our hospital\ntresholds: []", "line 2 (/tresholds): is not known here; did you mean 'thresholds'?")]
    [InlineData("name: 7", "line 1 (/name): must be text: put it in quotes")]
    [InlineData("- a list", "line 1 (/): must be a mapping of members")]
    [InlineData("name: Our hospital\nthresholds: 5", "line 2 (/thresholds): must be a list")]
    [InlineData("name: \"\"", "line 1 (/name): must be one line of at most 100 characters: every output shows it")]
    [InlineData("name: Our hospital\njurisdiction: UK", "line 2 (/jurisdiction): 'UK' is no jurisdiction: US, EU, CN")]
    [InlineData("name: Our hospital\nthresholds: [{ biomarker: ptn, cutoffs: [] }]", "line 2 (/thresholds/0/biomarker): 'ptn' is no biomarker of the knowledge base; did you mean 'pten'?")]
    [InlineData("name: Our hospital\nthresholds: [{ biomarker: her2, cutoffs: [] }]", "line 2 (/thresholds/0/biomarker): 'her2' is not read by cut-offs of a number")]
    [InlineData("name: Our hospital\nthresholds: [{ biomarker: pten, cutoffs: [] }]", "line 2 (/thresholds/0/cutoffs): must name at least one cut-off")]
    [InlineData("name: Our hospital\nformulary: { agents: [{ id: tucatinip }] }", "line 2 (/formulary/agents/0/id): 'tucatinip' is no agent of the knowledge base; did you mean 'tucatinib'?")]
    [InlineData("name: Our hospital\nformulary: { combinations: [{ id: chlorpromazine }] }", "line 2 (/formulary/combinations/0/id): 'chlorpromazine' is no combination of the knowledge base")]
    [InlineData("name: Our hospital\nformulary: { agents: [{ id: tucatinib }, { id: tucatinib }] }", "line 2 (/formulary/agents/1/id): 'tucatinib' is given twice")]
    [InlineData("name: Our hospital\nstatus: [{ combination: trastuzumab, jurisdiction: US, status: s, asOf: 2026-02-30, reference: wolff-2023 }]", "line 2 (/status/0/asOf): must be a day such as 2026-11-20")]
    [InlineData("name: Our hospital\nstatus: [{ combination: trastuzumab, jurisdiction: US, status: s, asOf: 2026-02-01 }]", "line 2 (/status/0/reference): is required")]
    [InlineData("name: Our hospital\nstatus: [{ combination: trastuzumab, jurisdiction: US, status: s, asOf: 2026-02-01, reference: nobody }]", "line 2 (/status/0): combination trastuzumab: cites the unknown reference 'nobody'")]
    [InlineData("name: Our hospital\nname: Your hospital", "(overlay)(2,1): Duplicate key name")]
    public void A_problem_is_named_with_its_place(string yaml, string problem) => Assert.Contains(problem, Site.Problems(yaml));

    [Theory]
    [InlineData("unit: \"mm\", below: 5, call: lost", "/unit): 'mm' is no unit of pten: H-score, %")]
    [InlineData("unit: \"%\", below: 5, call: gone", "/call): 'gone' is no call of pten: intact, reduced, lost, deleted")]
    [InlineData("unit: \"%\", call: lost", "): gives no bound: one of below, atMost, atLeast, above")]
    [InlineData("unit: \"%\", atLeast: 9, below: 5, call: lost", "): holds for no number: its bounds exclude each other")]
    [InlineData("unit: \"%\", below: -1, call: lost", "): gives a negative bound")]
    [InlineData("unit: \"%\", below: five, call: lost", "/below): must be a number")]
    public void A_cut_off_must_fit_its_biomarker(string cutoff, string problem) =>
        Assert.Equal([$"line 4 (/thresholds/0/cutoffs/0{problem}"], Site.Problems($"name: Our hospital\nthresholds:\n  - biomarker: pten\n    cutoffs: [{{ {cutoff}, text: t }}]"));

    [Fact]
    public void A_combination_must_be_new_cited_and_made_of_known_drugs()
    {
        const string yaml = """
            name: Our hospital
            combinations:
              - { id: capecitabine+trastuzumab, name: Known already, agents: [capecitabine, trastuzumab] }
              - id: trastuzumab+aspirin
                name: Unknown drug
                agents: [trastuzumab, aspirin]
                placements: [{ id: a, jurisdictions: [US], tier: best, order: 1, settings: [metastatic], rationale: r, evidence: [] }]
            """;

        Assert.Equal(["line 7 (/combinations/1/placements/0/tier): must be one of standard, off-label, investigational"], Site.Problems(yaml));

        var problems = Site.Problems(yaml.Replace("best", "off-label", StringComparison.Ordinal));
        Assert.Contains("line 3 (/combinations/0/id): 'capecitabine+trastuzumab' is a combination of the knowledge base: use status or formulary for it", problems);
        Assert.Contains("line 4 (/combinations/1): cites nothing: name its evidence, or a status with its reference", problems);
        Assert.Contains("line 7 (/combinations/1/placements/0): placement a names no evidence", problems);
    }

    [Fact]
    public void The_linter_runs_over_the_merged_knowledge()
    {
        const string yaml = """
            name: Our hospital
            evidence:
              - { id: ours, claim: c, direction: supports, tier: T3, setting: metastatic, endpoint: disease-free survival, combinations: [trastuzumab], n: 5, reference: wolff-2023, reviewed: 2026-01-01 }
            """;

        Assert.Equal(["line 3 (/evidence/0): evidence ours: 'disease-free survival' is no endpoint of metastatic disease"], Site.Problems(yaml));
    }

    [Fact]
    public void Every_problem_comes_at_once_in_the_order_of_the_file()
    {
        var problems = Site.Problems("""
            name: Our hospital
            jurisdiction: XX
            formulary:
              agents: [{ id: nobody }]
            status:
              - { combination: trastuzumab, jurisdiction: YY, status: s, asOf: 2026-01-01, reference: nobody }
            """);

        Assert.Equal(["line 2", "line 4", "line 6"], problems.Select(p => p[..6]).Distinct());
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_problem() =>
        Assert.Equal("does not exist", Assert.Single(Assert.Throws<InvalidOverlayException>(() => OverlayFile.Read("no-such-overlay.yaml")).Problems).Message);

    [Theory]
    [InlineData("")]
    [InlineData("name: [")]
    [InlineData("a: &x 1\nb: *x")]
    [InlineData("--- \nname: a\n---\nname: b")]
    [InlineData("null")]
    public void What_is_no_overlay_is_refused(string yaml) => Assert.NotEmpty(Site.Problems(yaml));
}
