namespace DecisionSupport.TrastuzumabResistance.Tests.Interpretation;

/// <summary>What each call means. "Positive" is the alteration that the rules ask about, not the stain.</summary>
public sealed class CallTests
{
    private static readonly (string Biomarkers, string Positive, string Negative, string Equivocal)[] Meaning =
    [
        ("er pr", "positive low-positive", "negative", ""),
        ("erbb2-mutation pik3ca akt1", "detected", "not-detected", "vus"),
        ("pten", "lost deleted", "intact", "reduced"),
        ("p95her2", "high", "low", ""),
        ("her2-ecd", "elevated", "normal", ""),
        ("igf1r pd1-tils pd-l1 cd44-cd24", "positive", "negative", ""),
        ("igfbp3 ppm1h endophilin-a2", "low", "normal", ""),
        ("muc1 muc4 adrb2 cav1 tgfa src-py416 snai2 klk10 cd73 aldh1", "high", "low", ""),
        ("p27", "high", "low", ""),
        ("ccne1", "amplified", "not-amplified", ""),
        ("brca1-2-germline", "pathogenic", "not-detected", ""),
        ("fcgr3a", "F/F", "V/F V/V", ""),
        ("mir-340-5p mir-23b-3p mir-195-5p mir-656-5p", "up down", "unchanged", ""),
    ];

    public static TheoryData<string, string, FindingState> Calls() =>
    [
        .. from row in Meaning
           from biomarker in row.Biomarkers.Split(' ')
           from pair in Split(row.Positive, FindingState.Positive).Concat(Split(row.Negative, FindingState.Negative)).Concat(Split(row.Equivocal, FindingState.Equivocal))
           select (biomarker, pair.Call, pair.State),
    ];

    public static TheoryData<string> EveryBiomarker() => [.. Clinic.Knowledge.BiomarkerIds];

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_call_has_the_meaning_of_its_biomarker(string biomarker, string call, FindingState expected)
    {
        var finding = A.HerTwoPositive().Showing($"{biomarker}={call}").Assessed().Finding(biomarker);

        Assert.Equal(expected, finding.State);
        Assert.Equal(call, finding.Call);
    }

    [Theory]
    [MemberData(nameof(EveryBiomarker))]
    public void A_test_without_a_result_is_not_assessed_and_never_negative(string biomarker)
    {
        Assert.Equal(FindingState.NotAssessed, A.Patient().With(biomarker, call: "not-done").Assessed().State(biomarker));
        Assert.Equal(FindingState.NotAssessed, A.Patient().With(biomarker, call: "failed").Assessed().State(biomarker));
        Assert.Equal(FindingState.NotAssessed, A.Patient().With(biomarker, call: "unknown").Assessed().State(biomarker));
    }

    [Theory]
    [MemberData(nameof(EveryBiomarker))]
    public void An_equivocal_call_stays_equivocal(string biomarker) =>
        Assert.Equal(FindingState.Equivocal, A.Patient().With(biomarker, call: "equivocal").Assessed().State(biomarker));

    [Fact]
    public void A_biomarker_that_was_not_reported_has_no_finding() =>
        Assert.DoesNotContain(A.HerTwoPositive().Assessed().Findings, f => f.Biomarker == "pten");

    private static IEnumerable<(string Call, FindingState State)> Split(string calls, FindingState state) =>
        calls.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => (c, state));
}
