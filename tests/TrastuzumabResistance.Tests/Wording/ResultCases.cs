namespace DecisionSupport.TrastuzumabResistance.Tests.Wording;

/// <summary>Results of other biomarkers in every form in which they are reported, and several results of one biomarker.</summary>
internal static class ResultCases
{
    private const string Earlier = "2025-01-02";
    private const string Later = "2026-05-01";

    public static IEnumerable<(string Name, Patient Patient)> All => Cases.Select(c => (c.Name, c.Add(A.HerTwoPositive())));

    private static IEnumerable<(string Name, Func<Patient, Patient> Add)> Cases =>
    [
        ("a call", p => p.With("pten", call: "lost", assay: "ihc", specimen: Specimen.Metastasis, collected: Later)),
        ("an equivocal call", p => p.With("pten", call: "equivocal")),
        .. new[] { "not-done", "failed", "unknown" }.Select(call => (call, (Func<Patient, Patient>)(p => p.With("pten", call: call)))),
        ("a number below a cut-off", p => p.With("pten", value: 49.5, unit: "H-score", assay: "ihc")),
        ("a number above a cut-off", p => p.With("p95her2", value: 2.8, unit: "RF/mm2", assay: "veratag", collected: Later)),
        ("a number without a cut-off", p => p.With("stromal-tils", value: 40, unit: "%")),
        ("a number in a unit without a cut-off", p => p.With("p95her2", value: 90, unit: "%")),
        ("a score that counts", p => p.With("igf1r", assay: "ihc", score: "2+", specimen: Specimen.Primary)),
        ("a score that nobody agreed on", p => p.With("muc4", assay: "ihc", score: "3+")),
        ("a genotype", p => p.With("fcgr3a", genotype: "V/F", specimen: Specimen.Blood)),
        ("a hotspot with its frequency", p => p.With(new BiomarkerResult { Biomarker = "pik3ca", Assay = "ngs", Variants = [new ReportedVariant { Protein = "p.H1047R", Vaf = 0.31, Classification = "pathogenic" }] })),
        ("two hotspots", p => p.WithVariants("pik3ca", ("p.H1047R", null), ("p.E545K", null))),
        ("the same hotspot twice", p => p.WithVariants("pik3ca", ("p.H1047R", null), ("H1047R", null))),
        ("a hotspot called benign", p => p.WithVariant("pik3ca", "p.H1047R", "benign")),
        ("a hotspot called uncertain", p => p.WithVariant("pik3ca", "p.H1047R", "vus")),
        ("another pathogenic variant", p => p.WithVariant("pik3ca", "p.R93W", "pathogenic")),
        ("a variant without a classification", p => p.WithVariant("pik3ca", "p.R93W")),
        ("a variant of unknown significance", p => p.WithVariant("pik3ca", "p.R93W", "vus")),
        ("an unclassified variant beside one of unknown significance", p => p.WithVariants("pik3ca", ("p.I391M", "vus"), ("p.R93W", null))),
        ("a benign and a silent variant", p => p.WithVariants("pik3ca", ("p.I391M", "benign"), ("p.T1025=", null))),
        ("results that agree", p => p.With("pten", call: "lost").With("pten", value: 0, unit: "%")),
        ("results of one day that disagree", p => p.With("pten", call: "lost", collected: Later).With("pten", call: "intact", collected: Later)),
        ("results of one day, one not interpreted", p => p.With("muc4", assay: "ihc", score: "3+").With("muc4", call: "high")),
        ("a later result", p => p.With("pten", call: "lost", collected: Earlier).With("pten", call: "intact", collected: Later)),
        ("a later result with another call of the same meaning", p => p.With("pten", call: "lost", collected: Earlier).With("pten", call: "deleted", collected: Later)),
        ("a later result that says the same", p => p.With("pten", call: "lost", collected: Earlier).With("pten", call: "lost", collected: Later)),
        ("a metastasis beside a later primary", p => p.With("pten", call: "intact", specimen: Specimen.Primary, collected: Later).With("pten", call: "lost", specimen: Specimen.Metastasis, collected: Earlier)),
        ("a test not done beside a result", p => p.With("pten", call: "lost", collected: Earlier).With("pten", call: "not-done", collected: Later)),
        ("entered in error", p => p.With("pten", call: "intact", collected: Earlier).With("pten", call: "lost", collected: Later, status: ResultStatus.EnteredInError)),
        ("preliminary", p => p.With("pten", call: "lost", status: ResultStatus.Preliminary)),
        ("amended", p => p.With("pten", call: "lost", status: ResultStatus.Amended)),
        ("brain among the sites, no brain metastases", p => p.Diseased(d => d with { Sites = ["liver", "Brain"] })),
        ("central nervous system among the sites, no brain metastases", p => p.Diseased(d => d with { Sites = ["CNS"] })),
        ("other sites, no brain metastases", p => p.Diseased(d => d with { Sites = ["liver", "bone"] })),
        ("brain among the sites, active", p => p.Diseased(d => d with { Sites = ["brain"], BrainMetastases = BrainMetastases.Active })),
        ("medicines that are not known here", p => p.Taking("hawthorn", "omeprazole", "ginkgo")),
    ];
}
