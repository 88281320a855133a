namespace DecisionSupport.Reporting.Html.Pathway;

/// <summary>The one place that says where a node stands and which biomarkers and mechanism it shows.</summary>
internal static class PathwayMap
{
    public const string Her2 = "HER2";

    public const int Width = 1000;
    public const int Height = 640;
    public const int Membrane = 215;

    public static readonly IReadOnlyList<PathwayNode> Nodes =
    [
        // Outside the cell.
        new("Fc\u03B3RIIIA", 690, 80, ["fcgr3a"], "impaired-adcc"),
        new("PD-1 / PD-L1", 890, 80, ["pd1-tils"], "immune-checkpoint-evasion"),

        // In the membrane, what hides HER2 beside it.
        new("\u03B22-AR", 70, Membrane, ["adrb2"], "beta2-adrenergic-signalling"),
        new("CAV1", 177, Membrane, ["cav1"], "caveolar-sequestration"),
        new("IGF-1R", 285, Membrane, ["igf1r"], "igf1r-crosstalk"),
        new("HER3", 392, Membrane, [], null),
        new(Her2, 500, Membrane, ["her2"], null),
        new("MUC4", 607, Membrane, ["muc4"], "muc4-masking"),
        new("MUC1-C", 715, Membrane, ["muc1"], "muc1c-her2-activation"),
        new("CD44 / CD24", 822, Membrane, ["cd44-cd24"], "cd44-masking"),
        new("p95HER2", 930, Membrane, ["p95her2"], "p95her2-truncation"),

        // Inside.
        new("SRC", 177, 310, ["src-py416"], "src-activation"),
        new("HER2 kinase", 500, 310, ["erbb2-mutation"], "erbb2-kinase-mutation"),
        new("HER2 uptake", 715, 310, ["tgfa", "endophilin-a2"], "impaired-her2-internalisation"),
        new("PTEN", 200, 400, ["pten"], "pi3k-akt-activation"),
        new("PI3K", 392, 400, ["pik3ca"], "pi3k-akt-activation"),
        new("AKT", 392, 490, ["akt1"], "pi3k-akt-activation"),
        new("mTOR", 392, 580, [], "pi3k-akt-activation"),

        // The nucleus and what changes the state of the whole cell.
        new("p27", 600, 497, ["p27"], "cell-cycle-escape"),
        new("Cyclin E-CDK2", 745, 497, ["ccne1"], "cell-cycle-escape"),
        new("EMT (SNAI2)", 590, 580, ["snai2"], "emt-her2-independence"),
        new("microRNA", 701, 580, ["mir-340-5p", "mir-23b-3p", "mir-195-5p", "mir-656-5p"], "mirna-dysregulation"),
        new("KLK10", 812, 580, ["klk10"], "klk10-overexpression"),
        new("BMPR1A", 923, 580, ["bmpr1a"], "bmpr1a-dysregulation"),
    ];

    /// <summary>Who drives or holds back whom: drawn as an arrow, or as a bar where it holds back.</summary>
    public static readonly IReadOnlyList<(string Path, bool Inhibits)> Edges =
    [
        ("M500 128 V183", false),
        ("M540 80 H636", false),
        ("M500 243 V278", false),
        ("M530 243 L661 297", false),
        ("M392 243 V368", false),
        ("M300 243 L360 368", false),
        ("M460 338 L430 368", false),
        ("M930 243 V400 H446", false),
        ("M70 243 V490 H338", false),
        ("M182 338 L194 367", true),
        ("M256 400 H332", true),
        ("M392 428 V458", false),
        ("M392 518 V548", false),
        ("M442 491 L546 496", true),
        ("M650 497 H692", true),
    ];
}
