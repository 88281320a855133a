namespace DecisionSupport.TrastuzumabResistance.Tests.Wording;

/// <summary>Each reason for which a mechanism is present, absent, open or not assessed.</summary>
internal static class MechanismCases
{
    private static readonly string[] Findings =
    [
        "p95her2=high", "muc4=high", "cd44-cd24=positive", "cav1=high", "tgfa=high", "endophilin-a2=low", "tgfa=high endophilin-a2=low", "igf1r=positive", "muc1=high",
        "adrb2=high", "erbb2-mutation=detected", "pten=lost", "pten=deleted", "pik3ca=detected", "pten=lost pik3ca=detected", "akt1=detected", "src-py416=high",
        "ccne1=amplified", "fcgr3a=F/F", "pd1-tils=positive", "snai2=high", "klk10=high",
        "pten=reduced", "pten=intact", "pten=intact pik3ca=not-detected", "pten=intact pik3ca=vus", "p27=high", "p27=equivocal",
        "mir-340-5p=up", "mir-340-5p=unchanged", "bmpr1a=low", "tgfa=low", "p95her2=low", "akt1=not-detected",
    ];

    public static IEnumerable<(string Name, Patient Patient)> All =>
    [
        .. Findings.Select(f => ($"{f}, metastatic", A.HerTwoPositive().Showing(f))),
        .. new[] { "p27=high", "p27=low ccne1=not-amplified", "p27=equivocal", "pten=lost", "muc4=high" }.Select(f => ($"{f}, adjuvant", A.HerTwoPositive().Adjuvant().Showing(f))),
        .. new[] { "pten=lost", "pik3ca=detected er=positive" }.Select(f => ($"{f}, neoadjuvant", A.HerTwoPositive().Neoadjuvant().Showing(f))),
    ];
}
