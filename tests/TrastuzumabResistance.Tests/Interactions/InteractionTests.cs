namespace DecisionSupport.TrastuzumabResistance.Tests.Interactions;

/// <summary>When findings bear on one another, and when they do not: each interaction, on both sides of each of its conditions.</summary>
public sealed class InteractionTests
{
    private const string Cases = """
        pten-loss-with-pik3ca-mutation           | metastatic  | pten=lost pik3ca=detected               | said
        pten-loss-with-pik3ca-mutation           | adjuvant    | pten=deleted pik3ca=detected            | said
        pten-loss-with-pik3ca-mutation           | metastatic  | pten=reduced pik3ca=detected            | silent
        pten-loss-with-pik3ca-mutation           | metastatic  | pten=lost pik3ca=vus                    | silent
        pten-loss-with-pik3ca-mutation           | metastatic  | pten=lost                               | silent
        pten-loss-with-pik3ca-mutation           | metastatic  | pik3ca=detected                         | silent
        pi3k-pathway-active                      | metastatic  | pten=lost                               | said
        pi3k-pathway-active                      | metastatic  | pten=deleted                            | said
        pi3k-pathway-active                      | metastatic  | pik3ca=detected                         | said
        pi3k-pathway-active                      | metastatic  | pten=intact pik3ca=not-detected         | silent
        pi3k-pathway-active                      | metastatic  | pten=reduced pik3ca=vus                 | silent
        pi3k-pathway-active                      | adjuvant    | pten=lost                               | silent
        pi3k-pathway-active                      | neoadjuvant | pten=lost                               | silent
        pik3ca-mutation-by-hormone-receptor      | neoadjuvant | pik3ca=detected er=positive             | said
        pik3ca-mutation-by-hormone-receptor      | neoadjuvant | pik3ca=detected                         | said
        pik3ca-mutation-by-hormone-receptor      | neoadjuvant | pik3ca=not-detected er=positive         | silent
        pik3ca-mutation-by-hormone-receptor      | adjuvant    | pik3ca=detected er=positive             | silent
        pik3ca-mutation-by-hormone-receptor      | metastatic  | pik3ca=detected er=positive             | silent
        p95her2-by-hormone-receptor              | metastatic  | p95her2=high pr=negative                | said
        p95her2-by-hormone-receptor              | metastatic  | p95her2=low pr=negative                 | silent
        p95her2-by-hormone-receptor              | adjuvant    | p95her2=high pr=negative                | silent
        p95her2-and-total-her2                   | metastatic  | p95her2=high                            | said
        p95her2-and-total-her2                   | metastatic  | p95her2=low                             | silent
        p95her2-and-total-her2                   | adjuvant    | p95her2=high                            | silent
        p95her2-with-pi3k-alteration             | metastatic  | p95her2=high pten=lost                  | said
        p95her2-with-pi3k-alteration             | metastatic  | p95her2=high pik3ca=detected            | said
        p95her2-with-pi3k-alteration             | metastatic  | p95her2=high pten=intact                | silent
        p95her2-with-pi3k-alteration             | metastatic  | p95her2=low pten=lost                   | silent
        p95her2-with-pi3k-alteration             | adjuvant    | p95her2=high pten=lost                  | silent
        pten-loss-with-active-src                | adjuvant    | pten=lost src-py416=high                | said
        pten-loss-with-active-src                | metastatic  | pten=deleted src-py416=high             | said
        pten-loss-with-active-src                | metastatic  | pten=intact src-py416=high              | silent
        pten-loss-with-active-src                | metastatic  | pten=lost src-py416=low                 | silent
        active-src-with-low-p27                  | adjuvant    | src-py416=high p27=low                  | said
        active-src-with-low-p27                  | metastatic  | src-py416=high p27=low                  | said
        active-src-with-low-p27                  | adjuvant    | src-py416=high p27=high                 | silent
        active-src-with-low-p27                  | adjuvant    | src-py416=low p27=low                   | silent
        igf1r-with-active-src                    | metastatic  | igf1r=positive src-py416=high           | said
        igf1r-with-active-src                    | metastatic  | igf1r=negative src-py416=high           | silent
        igf1r-with-active-src                    | metastatic  | igf1r=positive src-py416=low            | silent
        muc4-with-lymphocytes                    | metastatic  | muc4=high stromal-tils=5%               | said
        muc4-with-lymphocytes                    | metastatic  | muc4=low stromal-tils=5%                | silent
        muc4-with-lymphocytes                    | metastatic  | muc4=high stromal-tils=not-done         | silent
        muc4-with-lymphocytes                    | metastatic  | muc4=high                               | silent
        muc1c-with-downstream-signals            | metastatic  | muc1=high pten=lost                     | said
        muc1c-with-downstream-signals            | metastatic  | muc1=high pik3ca=detected               | said
        muc1c-with-downstream-signals            | metastatic  | muc1=high p27=low                       | said
        muc1c-with-downstream-signals            | metastatic  | muc1=high p27=high                      | silent
        muc1c-with-downstream-signals            | metastatic  | muc1=low pten=lost                      | silent
        muc1c-with-downstream-signals            | metastatic  | muc1=high                               | silent
        beta2-receptor-with-muc1-or-pten-loss    | metastatic  | adrb2=high muc1=high                    | said
        beta2-receptor-with-muc1-or-pten-loss    | metastatic  | adrb2=high pten=lost                    | said
        beta2-receptor-with-muc1-or-pten-loss    | metastatic  | adrb2=high muc1=low pten=intact         | silent
        beta2-receptor-with-muc1-or-pten-loss    | metastatic  | adrb2=low muc1=high                     | silent
        snai2-with-cd44-cd24                     | metastatic  | snai2=high cd44-cd24=positive           | said
        snai2-with-cd44-cd24                     | metastatic  | snai2=high cd44-cd24=negative           | silent
        snai2-with-cd44-cd24                     | metastatic  | snai2=low cd44-cd24=positive            | silent
        low-ppm1h-and-p27                        | adjuvant    | ppm1h=low                               | said
        low-ppm1h-and-p27                        | adjuvant    | ppm1h=normal p27=low                    | silent
        caveolin-and-tdm1                        | metastatic  | cav1=high                               | said
        caveolin-and-tdm1                        | metastatic  | cav1=low                                | silent
        pten-loss-and-tdm1                       | metastatic  | pten=lost                               | said
        pten-loss-and-tdm1                       | metastatic  | pten=deleted                            | said
        pten-loss-and-tdm1                       | metastatic  | pten=intact                             | silent
        pten-loss-and-tdm1                       | adjuvant    | pten=lost                               | silent
        lymphocytes-and-trastuzumab              | adjuvant    | stromal-tils=60%                        | said
        lymphocytes-and-trastuzumab              | adjuvant    | stromal-tils=failed                     | silent
        lymphocytes-and-trastuzumab              | metastatic  | stromal-tils=60%                        | silent
        pi3k-pathway-unaltered-and-everolimus    | metastatic  | pten=intact pik3ca=not-detected         | said
        pi3k-pathway-unaltered-and-everolimus    | metastatic  | pten=intact                             | silent
        pi3k-pathway-unaltered-and-everolimus    | metastatic  | pten=reduced pik3ca=not-detected        | silent
        pi3k-pathway-unaltered-and-everolimus    | metastatic  | pten=intact pik3ca=detected             | silent
        pi3k-pathway-unaltered-and-everolimus    | adjuvant    | pten=intact pik3ca=not-detected         | silent
        pi3k-pathway-active-and-lapatinib        | metastatic  | pten=lost                               | said
        pi3k-pathway-active-and-lapatinib        | metastatic  | pik3ca=detected                         | said
        pi3k-pathway-active-and-lapatinib        | metastatic  | pik3ca=not-detected pten=intact         | silent
        pi3k-pathway-active-and-lapatinib        | adjuvant    | pik3ca=detected                         | silent
        pik3ca-mutation-and-tdm1                 | metastatic  | pik3ca=detected                         | said
        pik3ca-mutation-and-tdm1                 | adjuvant    | pik3ca=detected                         | said
        pik3ca-mutation-and-tdm1                 | neoadjuvant | pik3ca=detected                         | silent
        pik3ca-mutation-and-tdm1                 | metastatic  | pik3ca=not-detected                     | silent
        p95her2-and-kinase-inhibitors            | metastatic  | p95her2=high                            | said
        p95her2-and-kinase-inhibitors            | metastatic  | p95her2=low                             | silent
        p95her2-and-kinase-inhibitors            | neoadjuvant | p95her2=high                            | silent
        muc4-and-kinase-inhibitors               | metastatic  | muc4=high                               | said
        muc4-and-kinase-inhibitors               | metastatic  | muc4=low                                | silent
        endophilin-a2-and-tdm1                   | metastatic  | endophilin-a2=low                       | said
        endophilin-a2-and-tdm1                   | metastatic  | endophilin-a2=normal                    | silent
        erbb2-mutation-and-kinase-inhibitors     | metastatic  | erbb2-mutation=detected                 | said
        erbb2-mutation-and-kinase-inhibitors     | metastatic  | erbb2-mutation=vus                      | silent
        erbb2-mutation-and-kinase-inhibitors     | adjuvant    | erbb2-mutation=detected                 | silent
        fcgr3a-158f-and-margetuximab             | metastatic  | fcgr3a=F/F                              | said
        fcgr3a-158f-and-margetuximab             | metastatic  | fcgr3a=V/F                              | said
        fcgr3a-158f-and-margetuximab             | metastatic  | fcgr3a=V/V                              | silent
        fcgr3a-158f-and-margetuximab             | adjuvant    | fcgr3a=F/F                              | silent
        """;

    public static TheoryData<string, DiseaseSetting, string, string> Rows() =>
    [
        .. Cases.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cell => (cell[0], Enum.Parse<DiseaseSetting>(cell[1], ignoreCase: true), cell[2], cell[3])),
    ];

    public static TheoryData<string> EveryInteraction() => [.. Clinic.Knowledge.Document.Interactions.Select(i => i.Id)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_interaction_is_said_when_its_findings_are_there(string interaction, DiseaseSetting setting, string findings, string expected) =>
        Assert.Equal(expected == "said", Of(setting, findings).Any(i => i.Id == interaction));

    [Theory]
    [MemberData(nameof(EveryInteraction))]
    public void Each_interaction_has_cases_on_both_sides(string interaction) => Assert.Equal(
        ["said", "silent"],
        Rows().Select(r => ((ITheoryDataRow)r).GetData()).Where(d => (string)d[0]! == interaction).Select(d => (string)d[3]!).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void An_interaction_names_the_findings_that_it_is_about() => Assert.Equal(
        ["finding-p95her2", "finding-pik3ca", "finding-pten"],
        Of(DiseaseSetting.Metastatic, "pten=lost p95her2=high pik3ca=detected muc4=high").Single(i => i.Id == "p95her2-with-pi3k-alteration").Findings);

    [Fact]
    public void Total_HER2_and_nothing_else_is_named_beside_p95HER2() => Assert.Equal(
        ["finding-her2", "finding-p95her2"],
        Of(DiseaseSetting.Metastatic, "p95her2=high muc4=high").Where(i => i.Id == "p95her2-and-total-her2").SelectMany(i => i.Findings));

    [Fact]
    public void A_receptor_that_was_not_measured_is_not_named() => Assert.Equal(
        ["finding-er", "finding-pik3ca"],
        Of(DiseaseSetting.Neoadjuvant, "pik3ca=detected er=negative pr=not-done").Single(i => i.Id == "pik3ca-mutation-by-hormone-receptor").Findings);

    [Fact]
    public void What_asks_for_a_check_of_the_report_comes_first() =>
        Assert.Equal(InteractionKind.CheckReport, Of(DiseaseSetting.Metastatic, "pten=lost pik3ca=detected p95her2=high cav1=high")[0].Kind);

    [Fact]
    public void Findings_of_a_tumour_that_is_not_HER2_positive_say_nothing_here() =>
        Assert.Empty(A.Patient().WithIhc("1+").Metastatic().Showing("pten=lost pik3ca=detected").Assessed().Interactions);

    [Fact]
    public void Nothing_measured_says_nothing() => Assert.Empty(A.HerTwoPositive().Metastatic().Assessed().Interactions);

    [Fact]
    public void Both_sides_of_a_conflict_are_cited() => Assert.All(
        Clinic.Knowledge.Document.Interactions.Where(i => i.Kind == InteractionKind.Conflict),
        i => Assert.True(i.Evidence.Count > 1, i.Id));

    [Fact]
    public void What_is_cited_can_be_looked_up_in_the_assessment()
    {
        var assessment = A.HerTwoPositive().Metastatic().Showing("pten=lost pik3ca=detected p95her2=high src-py416=high").Assessed();

        Assert.Empty(assessment.Interactions.SelectMany(i => i.Evidence).Except(assessment.Evidence.Select(e => e.Id)));
    }

    // Lymphocytes are a number and no call.
    private static IReadOnlyList<FindingInteraction> Of(DiseaseSetting setting, string findings)
    {
        var calls = findings.Split(' ');
        var numbers = calls.Where(c => c.EndsWith('%')).ToList();
        var patient = A.HerTwoPositive().In(setting).Showing(string.Join(' ', calls.Except(numbers)));
        return numbers.Select(n => n.TrimEnd('%').Split('='))
            .Aggregate(patient, (p, n) => p.With(n[0], value: double.Parse(n[1], System.Globalization.CultureInfo.InvariantCulture), unit: "%")).Assessed().Interactions;
    }
}
