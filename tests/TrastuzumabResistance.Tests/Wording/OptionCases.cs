namespace DecisionSupport.TrastuzumabResistance.Tests.Wording;

/// <summary>Patients whose options and exclusions between them bring up each sentence that rules write about a combination.</summary>
internal static class OptionCases
{
    public static IEnumerable<(string Name, Patient Patient, string Jurisdiction)> All =>
    [
        ("first line, interval not known", A.HerTwoPositive().Received("docetaxel carboplatin trastuzumab", DiseaseSetting.Adjuvant, TherapyOutcome.Completed), "US"),
        ("relapse after nine months", A.HerTwoPositive().HrNegative().MetastaticSince("2026-11-01").AfterAdjuvantTrastuzumab("2026-02-01"), "EU"),
        ("third line, receptor positive, PTEN lost, past lung disease, on clopidogrel and omeprazole", A.HerTwoPositive().HrPositive().WithBrainMetastases(BrainMetastases.Active).Showing("pten=lost pik3ca=not-detected")
            .AfterThp().AfterTdxd().Clinically(c => c with { IldHistory = IldHistory.Past, LvefPercent = 45 }).Taking("clopidogrel", "omeprazole"), "US"),
        ("second line in China, brain metastases not known, checkpoint positive", A.HerTwoPositive().WithBrainMetastases(BrainMetastases.Unknown).AfterThp().Showing("pd1-tils=positive pd-l1=positive pten=reduced"), "CN"),
        ("residual disease", Situations.Of("residual"), "US"),
        ("adjuvant, neratinib given before", A.HerTwoPositive().HrPositive().Adjuvant().AfterAdjuvantTrastuzumab("2026-06-01").Received("neratinib", DiseaseSetting.Adjuvant, TherapyOutcome.Completed, end: "2026-08-01"), "US"),
    ];
}
