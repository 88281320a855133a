using System.Globalization;

namespace DecisionSupport.TrastuzumabResistance.Tests.Wording;

/// <summary>HER2 as laboratories report it: every IHC score beside every ISH result, calls without scores, and reports that contradict each other.</summary>
internal static class Her2Cases
{
    private static readonly string?[] Scores = [null, "0", "1+", "2+", "3+"];
    private static readonly string[] Calls = ["negative", "equivocal", "positive"];

    private static readonly (double? Ratio, double? Copies)[] Ish =
        [(2.2, 4.5), (2.2, 3.5), (1.5, 6.5), (1.5, 5), (1.5, 3.5), (null, 6.5), (null, 5), (null, 3.5), (2.4, null)];

    public static IEnumerable<(string Name, Patient Patient)> All =>
    [
        ("nothing reported", A.Patient()),
        .. Scores.Skip(1).Select(score => ($"IHC {score}", A.Patient().WithIhc(score!))),
        .. Ish.SelectMany(ish => Scores.Select(score => (
            string.Create(CultureInfo.InvariantCulture, $"ISH ratio {ish.Ratio?.ToString(CultureInfo.InvariantCulture) ?? "none"}, copies {ish.Copies?.ToString(CultureInfo.InvariantCulture) ?? "none"}, IHC {score ?? "none"}"),
            score is null ? A.Patient().WithIsh(ish.Ratio, ish.Copies) : A.Patient().WithIhc(score).WithIsh(ish.Ratio, ish.Copies)))),
        .. Calls.SelectMany(ihc => Calls.Select(ish => ($"called {ihc} by IHC and {ish} by ISH", A.Patient().With("her2", assay: "ihc", call: ihc).With("her2", assay: "ish", call: ish)))),
        .. Calls.Select(call => ($"called {call}, no assay", A.Patient().With("her2", call: call))),
        ("a score, no assay", A.Patient().With("her2", score: "2+")),
        ("ratio and copies, no assay", A.Patient().With(new BiomarkerResult { Biomarker = "her2", Ratio = 1.5, CopyNumber = 3.5 })),
        ("copies, no assay", A.Patient().With(new BiomarkerResult { Biomarker = "her2", CopyNumber = 6.5 })),
        ("a ratio, no assay", A.Patient().With(new BiomarkerResult { Biomarker = "her2", Ratio = 2.4 })),
        ("not done", A.Patient().With("her2", call: "not-done")),
        ("IHC failed, ISH unknown", A.Patient().With("her2", assay: "ihc", call: "failed").With("her2", assay: "ish", call: "unknown")),
        ("IHC not done beside ISH", A.Patient().With("her2", assay: "ihc", call: "not-done").WithIsh(2.2, 4.5)),
        ("called negative, IHC 3+", A.Patient().With("her2", call: "negative").WithIhc("3+")),
        ("called positive, IHC 0", A.Patient().With("her2", call: "positive").WithIhc("0")),
        ("called equivocal, IHC 2+", A.Patient().With("her2", call: "equivocal").WithIhc("2+")),
        ("called positive, ISH amplified", A.Patient().With("her2", call: "positive").WithIsh(2.2, 4.5)),
        ("called positive twice", A.Patient().With("her2", call: "positive").With("her2", call: "positive")),
        ("called positive and negative", A.Patient().With("her2", call: "positive").With("her2", call: "negative")),
        ("two IHC scores of one day", A.Patient().WithIhc("3+", collected: "2026-01-02").WithIhc("1+", collected: "2026-01-02")),
        ("two ISH results of one day", A.Patient().WithIhc("2+").WithIsh(2.2, 4.5, collected: "2026-01-02").WithIsh(1.5, 3.5, collected: "2026-01-02")),
        ("two ISH results of one day in the same group", A.Patient().WithIsh(2.2, 4.5, collected: "2026-01-02").WithIsh(3.1, 9, collected: "2026-01-02")),
        ("a later IHC", A.Patient().WithIhc("3+", collected: "2024-01-02").WithIhc("0", collected: "2026-01-02")),
        ("a later IHC with the same score", A.Patient().WithIhc("3+", collected: "2024-01-02").WithIhc("3+", collected: "2026-01-02")),
        ("a later ISH", A.Patient().WithIhc("2+").WithIsh(2.2, 4.5, collected: "2024-01-02").WithIsh(1.5, 3.5, collected: "2026-01-02")),
        ("a metastasis beside the primary", A.Patient().WithIhc("3+", Specimen.Primary, "2026-05-01").WithIhc("0", Specimen.Metastasis, "2025-01-02")),
        ("a metastasis beside the primary, adjuvant", A.Patient().Adjuvant().WithIhc("3+", Specimen.Primary, "2026-05-01").WithIhc("0", Specimen.Metastasis, "2025-01-02")),
        ("primary only, metastatic", A.Patient().WithIhc("3+", Specimen.Primary)),
        ("a metastasis, and a specimen without a name", A.Patient().WithIhc("2+", Specimen.Metastasis).WithIsh(2.2, 4.5)),
        ("entered in error", A.HerTwoPositive().With("her2", assay: "ihc", call: "negative", status: ResultStatus.EnteredInError)),
        ("nothing but an error", A.Patient().With("her2", assay: "ihc", call: "negative", status: ResultStatus.EnteredInError)),
        ("preliminary", A.Patient().With("her2", assay: "ihc", score: "3+", status: ResultStatus.Preliminary)),
    ];
}
