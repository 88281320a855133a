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
        Item("kate2-pfs", "emens-2020", EvidenceTier.T2, "Adding atezolizumab to T-DM1 did not lengthen progression-free survival.") with
        {
            Direction = EvidenceDirection.DoesNotSupport,
            N = 202,
            Endpoint = "PFS",
            Figures = ["8.2 vs 6.8 months", "HR 0.82 (P = .33)"],
        },
        Item("p95-duchnowska-2014", "duchnowska-2014", EvidenceTier.T3, "High p95HER2 goes with shorter progression-free survival on trastuzumab.") with
        {
            N = 190,
            Endpoint = "PFS",
            Figures = ["HR 1.43 (P = .039)"],
            Note = "Seen in hormone receptor positive disease only.",
        },
        Item("p95-n0337", "chumsri-2018", EvidenceTier.T3, "p95HER2 alone did not go with progression-free survival on trastuzumab.") with
        {
            Direction = EvidenceDirection.DoesNotSupport,
            N = 91,
            Endpoint = "PFS",
            Figures = ["HR 1.7 (P = .25)"],
            Note = "Overall survival was shorter (HR 4.2, P = .01); trastuzumab was not randomised.",
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
        },
        Item("pten-loss-metastatic", "wang-y-2013", EvidenceTier.T1, "PTEN loss goes with fewer responses to trastuzumab in metastatic disease.") with
        {
            Design = "meta-analysis of 10 studies",
            N = 1889,
            Regimen = "trastuzumab-based treatment",
            Endpoint = "objective response",
            Figures = ["RR 0.682 (95 % CI 0.550-0.846)"],
        },
        Item("pten-survival", "razis-2011", EvidenceTier.T3, "PTEN loss went with shorter survival.") with
        {
            Direction = EvidenceDirection.Prognostic,
            N = 227,
            Note = "139 of 227 were HER2-positive on central review.",
            Corrections = ["INC-18"],
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
        Paper("chumsri-2018", ["Chumsri S"], 2018, "High p95HER2/HER2 ratio associated with poor outcome in trastuzumab-treated HER2-positive metastatic breast cancer",
            "Clinical Cancer Research") with { AuthorsTruncated = true, Locator = "24:3053-3058", Verified = false },
        Paper("duchnowska-2014", ["Duchnowska R"], 2014, "Quantitative measurements of tumoral p95HER2 protein expression in metastatic breast cancer patients treated with trastuzumab",
            "Clinical Cancer Research") with { AuthorsTruncated = true, Locator = "20:2805-2813", Doi = "10.1158/1078-0432.CCR-13-2782", Verified = false },
        Paper("emens-2020", ["Emens LA", "Esteva FJ", "Beresford M"], 2020, "Trastuzumab emtansine plus atezolizumab versus trastuzumab emtansine plus placebo (KATE2)",
            "Lancet Oncology") with { AuthorsTruncated = true, Locator = "21:1283-1295", Verified = false },
        Paper("label-tucatinib-us", ["Seagen"], 2023, "TUKYSA (tucatinib) prescribing information", "Label") with { Url = "https://www.accessdata.fda.gov" },
        Paper("murthy-2020", ["Murthy RK"], 2020, "Tucatinib, trastuzumab, and capecitabine for HER2-positive metastatic breast cancer",
            "New England Journal of Medicine") with { AuthorsTruncated = true, Locator = "382:597-609", Doi = "10.1056/NEJMoa1914609", Pmid = "31825569" },
        Paper("nagata-2004", ["Nagata Y"], 2004, "PTEN activation contributes to tumor inhibition by trastuzumab, and loss of PTEN predicts trastuzumab resistance in patients", "Cancer Cell") with
        {
            AuthorsTruncated = true,
            Locator = "6:117-127",
            Pmid = "15324695",
        },
        Paper("nuciforo-2015", ["Nuciforo PG"], 2015, "Benefit to neoadjuvant HER2-targeted therapies in HER2-positive primary breast cancer is independent of PTEN status", "Annals of Oncology") with
        {
            AuthorsTruncated = true,
            Locator = "26:1494-1500",
            Doi = "10.1093/annonc/mdv175",
            Pmid = "25851628",
        },
        Paper("perez-2013", ["Perez EA"], 2013, "Impact of PTEN protein expression on benefit from adjuvant trastuzumab", "Journal of Clinical Oncology") with
        {
            AuthorsTruncated = true,
            Locator = "31:2115-2122",
            Doi = "10.1200/JCO.2012.42.2642",
            Pmid = "23650412",
        },
        Paper("razis-2011", ["Razis E"], 2011, "Evaluation of the association of PIK3CA mutations and PTEN loss with efficacy of trastuzumab therapy in metastatic breast cancer",
            "Breast Cancer Research and Treatment") with { AuthorsTruncated = true, Locator = "128:447-456" },
        Paper("wang-y-2013", ["Wang Y"], 2013, "The predictive role of PTEN loss, PIK3CA mutation and PI3K pathway activation", "Current Medical Research and Opinion") with
        {
            AuthorsTruncated = true,
            Locator = "29:633-642",
            Verified = false,
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
