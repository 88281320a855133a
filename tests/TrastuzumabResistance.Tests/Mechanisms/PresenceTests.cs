namespace DecisionSupport.TrastuzumabResistance.Tests.Mechanisms;

/// <summary>How presence follows from findings, case by case for each mechanism. Missing is never negative.</summary>
public sealed class PresenceTests
{
    private const string Cases = """
        p95her2-truncation            | metastatic | p95her2=high                                       | present
        p95her2-truncation            | metastatic | p95her2=equivocal                                  | indeterminate
        p95her2-truncation            | metastatic | p95her2=low                                        | absent
        p95her2-truncation            | metastatic | p95her2=not-done                                   | not-assessed
        p95her2-truncation            | metastatic | her2-ecd=elevated                                  | not-assessed
        p95her2-truncation            | metastatic | her2-ecd=normal                                    | not-assessed
        p95her2-truncation            | metastatic | her2-ecd=equivocal                                 | not-assessed
        p95her2-truncation            | metastatic | p95her2=low her2-ecd=elevated                      | absent
        p95her2-truncation            | metastatic | p95her2=low her2-ecd=equivocal                     | absent
        muc4-masking                  | metastatic | muc4=high                                          | present
        muc4-masking                  | metastatic | muc4=equivocal                                     | indeterminate
        muc4-masking                  | metastatic | muc4=low                                           | absent
        muc4-masking                  | metastatic | muc4=failed                                        | not-assessed
        cd44-masking                  | metastatic | cd44-cd24=positive                                 | present
        cd44-masking                  | metastatic | cd44-cd24=equivocal                                | indeterminate
        cd44-masking                  | metastatic | cd44-cd24=negative                                 | absent
        cd44-masking                  | metastatic | aldh1=high                                         | not-assessed
        caveolar-sequestration        | metastatic | cav1=high                                          | present
        caveolar-sequestration        | metastatic | cav1=equivocal                                     | indeterminate
        caveolar-sequestration        | metastatic | cav1=low                                           | absent
        caveolar-sequestration        | metastatic | cav1=unknown                                       | not-assessed
        impaired-her2-internalisation | metastatic | tgfa=high                                          | present
        impaired-her2-internalisation | metastatic | endophilin-a2=low                                  | present
        impaired-her2-internalisation | metastatic | tgfa=low endophilin-a2=low                         | present
        impaired-her2-internalisation | metastatic | tgfa=equivocal endophilin-a2=normal                | indeterminate
        impaired-her2-internalisation | metastatic | tgfa=low                                           | not-assessed
        impaired-her2-internalisation | metastatic | endophilin-a2=normal                               | not-assessed
        impaired-her2-internalisation | metastatic | tgfa=low endophilin-a2=normal                      | absent
        igf1r-crosstalk               | metastatic | igf1r=positive                                     | present
        igf1r-crosstalk               | metastatic | igf1r=equivocal                                    | indeterminate
        igf1r-crosstalk               | metastatic | igf1r=negative                                     | absent
        igf1r-crosstalk               | metastatic | igfbp3=low                                         | not-assessed
        muc1c-her2-activation         | metastatic | muc1=high                                          | present
        muc1c-her2-activation         | metastatic | muc1=equivocal                                     | indeterminate
        muc1c-her2-activation         | metastatic | muc1=low                                           | absent
        muc1c-her2-activation         | metastatic | muc1=not-done                                      | not-assessed
        beta2-adrenergic-signalling   | metastatic | adrb2=high                                         | present
        beta2-adrenergic-signalling   | metastatic | adrb2=equivocal                                    | indeterminate
        beta2-adrenergic-signalling   | metastatic | adrb2=low                                          | absent
        beta2-adrenergic-signalling   | metastatic | adrb2=not-done                                     | not-assessed
        erbb2-kinase-mutation         | metastatic | erbb2-mutation=detected                            | present
        erbb2-kinase-mutation         | metastatic | erbb2-mutation=vus                                 | indeterminate
        erbb2-kinase-mutation         | metastatic | erbb2-mutation=not-detected                        | absent
        erbb2-kinase-mutation         | metastatic | erbb2-mutation=failed                              | not-assessed
        pi3k-akt-activation           | metastatic | pten=lost                                          | present
        pi3k-akt-activation           | metastatic | pten=deleted                                       | present
        pi3k-akt-activation           | metastatic | pten=intact pik3ca=detected                        | present
        pi3k-akt-activation           | metastatic | pten=reduced pik3ca=detected                       | present
        pi3k-akt-activation           | metastatic | pten=reduced                                       | indeterminate
        pi3k-akt-activation           | metastatic | pten=reduced pik3ca=not-detected                   | indeterminate
        pi3k-akt-activation           | metastatic | pten=intact pik3ca=vus                             | indeterminate
        pi3k-akt-activation           | metastatic | pten=intact                                        | not-assessed
        pi3k-akt-activation           | metastatic | pik3ca=not-detected                                | not-assessed
        pi3k-akt-activation           | metastatic | pten=intact pik3ca=failed                          | not-assessed
        pi3k-akt-activation           | metastatic | pten=intact pik3ca=not-detected                    | absent
        src-activation                | metastatic | src-py416=high                                     | present
        src-activation                | metastatic | src-py416=equivocal                                | indeterminate
        src-activation                | metastatic | src-py416=low                                      | absent
        src-activation                | metastatic | src-py416=not-done                                 | not-assessed
        cell-cycle-escape             | adjuvant   | p27=high                                           | present
        cell-cycle-escape             | adjuvant   | p27=equivocal                                      | indeterminate
        cell-cycle-escape             | adjuvant   | p27=low                                            | not-assessed
        cell-cycle-escape             | adjuvant   | ccne1=not-amplified                                | not-assessed
        cell-cycle-escape             | adjuvant   | p27=low ccne1=not-amplified                        | absent
        cell-cycle-escape             | adjuvant   | p27=low ccne1=amplified                            | present
        cell-cycle-escape             | metastatic | ccne1=amplified                                    | present
        cell-cycle-escape             | metastatic | ccne1=equivocal                                    | indeterminate
        cell-cycle-escape             | metastatic | p27=high                                           | not-assessed
        cell-cycle-escape             | metastatic | p27=equivocal                                      | not-assessed
        cell-cycle-escape             | neoadjuvant | p27=high                                          | not-assessed
        cell-cycle-escape             | metastatic | ppm1h=low                                          | not-assessed
        impaired-adcc                 | metastatic | fcgr3a=F/F                                         | present
        impaired-adcc                 | metastatic | fcgr3a=equivocal                                   | indeterminate
        impaired-adcc                 | metastatic | fcgr3a=V/F                                         | absent
        impaired-adcc                 | metastatic | fcgr3a=V/V                                         | absent
        impaired-adcc                 | metastatic | fcgr2b=T/T                                         | not-assessed
        immune-checkpoint-evasion     | metastatic | pd1-tils=positive                                  | present
        immune-checkpoint-evasion     | metastatic | pd1-tils=equivocal                                 | indeterminate
        immune-checkpoint-evasion     | metastatic | pd1-tils=negative                                  | absent
        immune-checkpoint-evasion     | metastatic | pd1-tils=negative pd-l1=positive                   | absent
        immune-checkpoint-evasion     | metastatic | pd-l1=positive                                     | not-assessed
        immune-checkpoint-evasion     | metastatic | pd-l1=equivocal                                    | not-assessed
        emt-her2-independence         | metastatic | snai2=high                                         | present
        emt-her2-independence         | metastatic | snai2=equivocal                                    | indeterminate
        emt-her2-independence         | metastatic | snai2=low                                          | absent
        emt-her2-independence         | metastatic | snai2=not-done                                     | not-assessed
        mirna-dysregulation           | metastatic | mir-340-5p=up                                      | indeterminate
        mirna-dysregulation           | metastatic | mir-23b-3p=down                                    | indeterminate
        mirna-dysregulation           | metastatic | mir-195-5p=equivocal                               | indeterminate
        mirna-dysregulation           | metastatic | mir-340-5p=unchanged mir-23b-3p=unchanged mir-195-5p=unchanged mir-656-5p=down | indeterminate
        mirna-dysregulation           | metastatic | mir-340-5p=unchanged                               | not-assessed
        klk10-overexpression          | metastatic | klk10=high                                         | present
        klk10-overexpression          | metastatic | klk10=equivocal                                    | indeterminate
        klk10-overexpression          | metastatic | klk10=low                                          | absent
        klk10-overexpression          | metastatic | klk10=not-done                                     | not-assessed
        bmpr1a-dysregulation          | metastatic | bmpr1a=high                                        | indeterminate
        bmpr1a-dysregulation          | metastatic | bmpr1a=low                                         | indeterminate
        bmpr1a-dysregulation          | metastatic | bmpr1a=not-done                                    | not-assessed
        """;

    public static TheoryData<string, DiseaseSetting, string, Presence> Rows() =>
    [
        .. Cases.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cell => (cell[0], Enum.Parse<DiseaseSetting>(cell[1], ignoreCase: true), cell[2], Enum.Parse<Presence>(cell[3].Replace("-", null, StringComparison.Ordinal), ignoreCase: true))),
    ];

    public static TheoryData<string> EveryMechanism() => [.. Clinic.Knowledge.Document.Mechanisms.Select(m => m.Id)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Presence_follows_from_the_findings(string mechanism, DiseaseSetting setting, string findings, Presence expected)
    {
        var conclusion = A.HerTwoPositive().In(setting).Showing(findings).Assessed().Mechanism(mechanism);

        Assert.Equal(expected, conclusion.Presence);
        Assert.Equal(expected == Presence.Present, conclusion.Likelihood is not null);
    }

    [Theory]
    [MemberData(nameof(EveryMechanism))]
    public void Each_mechanism_has_cases(string mechanism) =>
        Assert.Contains(Rows(), row => ((ITheoryDataRow)row).GetData()[0] is string id && id == mechanism);

    [Fact]
    public void Nothing_measured_makes_no_mechanism_absent() =>
        Assert.All(A.HerTwoPositive().Assessed().Mechanisms, m => Assert.Equal((Presence.NotAssessed, null), (m.Presence, m.Likelihood)));

    [Fact]
    public void Every_test_not_done_makes_no_mechanism_absent()
    {
        var patient = Clinic.Knowledge.BiomarkerIds.Where(b => b != "her2").Aggregate(A.HerTwoPositive(), (p, b) => p.With(b, call: "not-done"));

        Assert.All(patient.Assessed().Mechanisms, m => Assert.Equal(Presence.NotAssessed, m.Presence));
    }

    [Fact]
    public void Serum_her2_is_shown_beside_p95her2() =>
        Assert.Equal(["finding-her2-ecd"], A.HerTwoPositive().Showing("her2-ecd=elevated").Assessed().Mechanism("p95her2-truncation").Findings);

    [Fact]
    public void All_four_microRNAs_unchanged_are_no_dysregulation() => Assert.Equal(
        Presence.Absent,
        A.HerTwoPositive().Showing("mir-340-5p=unchanged mir-23b-3p=unchanged mir-195-5p=unchanged mir-656-5p=unchanged").Assessed().Mechanism("mirna-dysregulation").Presence);

    [Theory]
    [InlineData("p95her2", 90, "%", "p95her2-truncation")]
    [InlineData("cd44-cd24", 0, "%", "cd44-masking")]
    public void A_number_that_nobody_can_read_decides_nothing(string biomarker, double value, string unit, string mechanism) =>
        Assert.Equal(Presence.NotAssessed, A.HerTwoPositive().With(biomarker, value: value, unit: unit).Assessed().Mechanism(mechanism).Presence);

    [Theory]
    [InlineData("pten=reduced pik3ca=vus", "pi3k-akt-activation", "PIK3CA mutation is not conclusive (vus). PTEN (immunohistochemistry or deletion) is not conclusive (reduced).")]
    [InlineData("mir-23b-3p=down mir-195-5p=up", "mirna-dysregulation", "(up), but which direction means resistance is not published. miR-23b-3p is changed (down)")]
    public void Everything_that_leaves_it_open_is_named(string findings, string mechanism, string text) =>
        Assert.Contains(text, A.HerTwoPositive().Showing(findings).Assessed().Mechanism(mechanism).Explanation.Text, StringComparison.Ordinal);
}
