using DecisionSupport.Assessments;
using DecisionSupport.Knowledge;

namespace DecisionSupport.Reporting.Tests.Samples;

/// <summary>Evidence and references of <see cref="PtenLoss"/>.</summary>
internal static class PtenLossKnowledge
{
    public static IReadOnlyList<CitedEvidence> Evidence { get; } =
    [
        Item("bolero-3-pten-low", "andre-2014", EvidenceTier.T2,
            "Gain from everolimus was seen in tumours with PTEN loss and not in those with normal PTEN.") with
        {
            Design = "exploratory biomarker analysis of two randomised trials",
            N = 549,
            Regimen = "everolimus + trastuzumab + chemotherapy",
            Endpoint = "PFS",
            Figures = ["PTEN loss HR 0.54 (95 % CI 0.31-0.96)", "PTEN normal HR 1.00 (95 % CI 0.80-1.26)"],
            Note = "Overall survival was not improved in BOLERO-3 (HR 0.96).",
        },
        Item("bolero-3-os", "andre-2014", EvidenceTier.T2, "Everolimus did not lengthen overall survival.") with
        {
            Direction = EvidenceDirection.DoesNotSupport,
            Design = "phase III, double-blind",
            N = 569,
            Endpoint = "OS",
            Figures = ["23.5 vs 24.1 months", "HR 0.96 (95 % CI 0.79-1.17)"],
        },
        Item("her2climb-pfs", "murthy-2020", EvidenceTier.T2, "Adding tucatinib lengthened progression-free survival, in brain metastases too.") with
        {
            Design = "randomised, double-blind, against placebo",
            Population = "HER2-positive metastatic breast cancer after trastuzumab, pertuzumab and T-DM1; 48 % with brain metastases",
            Regimen = "tucatinib + trastuzumab + capecitabine",
            N = 612,
            Endpoint = "PFS",
            Figures = ["7.8 vs 5.6 months", "HR 0.54 (95 % CI 0.42-0.71)"],
        },
        Item("p95-n0337", "perez-2013", EvidenceTier.T3, "p95HER2 did not go with outcome on trastuzumab and chemotherapy.") with
        {
            Direction = EvidenceDirection.DoesNotSupport,
            N = 91,
            Endpoint = "PFS",
        },
        Item("p95-trastuzumab-cohort", "nagata-2004", EvidenceTier.T3, "High p95HER2 goes with shorter progression-free survival on trastuzumab.") with
        {
            N = 93,
            Endpoint = "PFS",
            Figures = ["HR 2.41 (P = .0003)"],
        },
        Item("pten-cell-lines", "nagata-2004", EvidenceTier.T4, "Knocking PTEN down makes HER2-positive cells resist trastuzumab.") with
        {
            Setting = "preclinical",
            Population = null,
            Model = "BT-474 and SKBR3 cells; xenografts",
        },
        Item("pten-loss-adjuvant-n9831", "perez-2013", EvidenceTier.T2, "PTEN did not predict benefit from adjuvant trastuzumab.") with
        {
            Direction = EvidenceDirection.DoesNotSupport,
            Setting = "adjuvant",
            Population = "HER2-positive early breast cancer",
            Design = "biomarker analysis of a randomised trial",
            N = 1802,
            Endpoint = "DFS",
            Figures = ["HR 0.65 with PTEN", "HR 0.47 without PTEN", "interaction P = .16"],
            Corrections = ["INC-21"],
        },
        Item("pten-loss-metastatic", "wang-y-2013", EvidenceTier.T1, "PTEN loss goes with fewer responses to trastuzumab in metastatic disease.") with
        {
            Design = "meta-analysis of 10 studies",
            N = 1889,
            Regimen = "trastuzumab-based treatment",
            Endpoint = "objective response",
            Figures = ["RR 0.682 (95 % CI 0.550-0.846)"],
            Corrections = ["INC-18"],
        },
        Item("pten-prognosis", "perez-2013", EvidenceTier.T3, "PTEN loss goes with shorter survival whatever the treatment.") with
        {
            Direction = EvidenceDirection.Prognostic,
            N = 137,
            Figures = ["P = .023"],
        },
    ];

    public static IReadOnlyList<Reference> References { get; } =
    [
        Paper("andre-2014", ["Andr\u00E9 F", "O'Regan R", "Ozguroglu M"], 2014,
            "Everolimus for women with trastuzumab-resistant, HER2-positive, advanced breast cancer (BOLERO-3)", "Lancet Oncology") with
        {
            AuthorsTruncated = true,
            Locator = "15(6):580-591",
            Doi = "10.1016/S1470-2045(14)70138-X",
            Pmid = "24742739",
        },
        Paper("label-tucatinib-us", ["Seagen"], 2023, "TUKYSA (tucatinib) prescribing information", "Label") with { Url = "https://www.accessdata.fda.gov" },
        Paper("murthy-2020", ["Murthy RK"], 2020, "Tucatinib, trastuzumab, and capecitabine for HER2-positive metastatic breast cancer",
            "New England Journal of Medicine") with { AuthorsTruncated = true, Locator = "382(7)", Doi = "10.1056/NEJMoa1914609", Pmid = "31825569" },
        Paper("nagata-2004", ["Nagata Y"], 2004, "PTEN activation contributes to tumor inhibition by trastuzumab", "Cancer Cell") with { Verified = false },
        Paper("nuciforo-2015", ["Nuciforo PG"], 2015, "The predictive role of PTEN in NeoALTTO", "Annals of Oncology") with { Locator = "26:1494-1500" },
        Paper("perez-2013", ["Perez EA"], 2013, "Impact of PTEN protein expression on benefit from adjuvant trastuzumab", "Journal of Clinical Oncology") with
        {
            Locator = "31:2115-2122",
        },
        Paper("wang-y-2013", ["Wang Y"], 2013, "The predictive role of PTEN loss, PIK3CA mutation and PI3K pathway activation", "Curr Med Res Opin") with
        {
            AuthorsTruncated = true,
            Locator = "29:633-642",
        },
    ];

    private static CitedEvidence Item(string id, string reference, EvidenceTier tier, string claim) => new()
    {
        Id = id,
        Claim = claim,
        Direction = EvidenceDirection.Supports,
        Tier = tier,
        Setting = "metastatic",
        Population = "HER2-positive metastatic breast cancer",
        Regimen = null,
        Design = null,
        Endpoint = null,
        N = null,
        Figures = [],
        Model = null,
        Note = null,
        Corrections = [],
        Reference = reference,
        Reviewed = new DateOnly(2026, 11, 20),
    };

    private static Reference Paper(string id, string[] authors, int year, string title, string journal) => new()
    {
        Id = id,
        Authors = authors,
        AuthorsTruncated = false,
        Year = year,
        Title = title,
        Journal = journal,
        Locator = null,
        Doi = null,
        Pmid = null,
        Url = null,
        Verified = true,
    };
}
