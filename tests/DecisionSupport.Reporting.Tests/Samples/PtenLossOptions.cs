using DecisionSupport.Assessments;

namespace DecisionSupport.Reporting.Tests.Samples;

/// <summary>Options of <see cref="PtenLoss"/>, suggested and not.</summary>
internal static class PtenLossOptions
{
    public static IReadOnlyList<Suggestion> Suggestions { get; } =
    [
        new Suggestion
        {
            Id = "tucatinib+trastuzumab+capecitabine",
            Name = "Tucatinib + trastuzumab + capecitabine",
            Agents = ["tucatinib", "trastuzumab", "capecitabine"],
            Rank = 1,
            Tier = Tier.Standard,
            Addresses = [],
            Rationale = "Consider first with active brain metastases: it lengthened survival in patients who had them.",
            Evidence = ["her2climb-pfs"],
            Status = [new OptionStatus("US", "approved after at least one HER2-directed regimen for metastatic disease", new DateOnly(2023, 1, 19), "label-tucatinib-us", true)],
            Cautions = [new Caution("hepatotoxicity", CautionSeverity.Moderate, "Check ALT, AST and bilirubin every three weeks.", "label-tucatinib-us")],
            CheckBefore = ["clinical.hepaticImpairment"],
            PreclinicalOnly = false,
            Explanation = new Explanation("combination/standard", "Labelled for this setting and line; active brain metastases move it up."),
        },
        new Suggestion
        {
            Id = "everolimus+trastuzumab+vinorelbine",
            Name = "Everolimus + trastuzumab + vinorelbine",
            Agents = ["everolimus", "trastuzumab", "vinorelbine"],
            Rank = 2,
            Tier = Tier.OffLabel,
            Addresses = ["pi3k-akt-activation"],
            Rationale = "Consider where standard options are used up: mTOR lies below PI3K/AKT.",
            Evidence = ["bolero-3-pten-low", "bolero-3-os"],
            Status = [new OptionStatus("US", "off-label; everolimus is approved for hormone receptor positive, HER2-negative disease", new DateOnly(2026, 6, 20), "andre-2014", false)],
            Cautions =
            [
                new Caution("pneumonitis", CautionSeverity.High, "Non-infectious pneumonitis; some cases fatal.", null),
                new Caution("no-os-gain", CautionSeverity.Moderate, "No gain in overall survival (BOLERO-3).", "andre-2014"),
            ],
            CheckBefore = ["clinical.hepaticImpairment", "clinical.ildHistory"],
            PreclinicalOnly = false,
            Explanation = new Explanation("combination/addresses-mechanism", "PI3K/AKT pathway activation is present and likely."),
        },
        new Suggestion
        {
            Id = "saracatinib+trastuzumab",
            Name = "Saracatinib + trastuzumab",
            Agents = ["saracatinib", "trastuzumab"],
            Rank = 3,
            Tier = Tier.Investigational,
            Addresses = ["src-activation"],
            Rationale = "Consider only in a trial.",
            Evidence = [],
            Status = [],
            Cautions = [],
            CheckBefore = [],
            PreclinicalOnly = true,
            Explanation = new Explanation("combination/addresses-mechanism", "SRC activation is present as a hypothesis."),
        },
    ];

    public static IReadOnlyList<ExcludedOption> Excluded { get; } =
    [
        Not("alpelisib+trastuzumab", "Alpelisib + trastuzumab",
            new ExclusionReason("no-clinical-evidence", "No clinical data in HER2-positive disease.", ["pten-cell-lines"], null),
            new ExclusionReason("contraindicated", "Diabetes type 1: the label advises against it.", [], null)),
        Not("perifosine", "Perifosine", new ExclusionReason("development-stopped", "Development stopped.", [], null)),
        Not("trastuzumab-emtansine+atezolizumab", "Trastuzumab emtansine + atezolizumab",
            new ExclusionReason("development-stopped", "The phase III trial was terminated.", [], null),
            new ExclusionReason("negative-trial", "The trial did not meet its endpoint.", ["kate2-pfs"], "emens-2020")),
        Not("trastuzumab+pertuzumab+docetaxel", "Trastuzumab + pertuzumab + docetaxel",
            new ExclusionReason("line-mismatch", "First line only; one regimen for metastatic disease was given.", [], null)),
    ];

    private static ExcludedOption Not(string id, string name, params ExclusionReason[] reasons) =>
        new() { Id = id, Name = name, Agents = id.Split('+'), Reasons = reasons };
}
