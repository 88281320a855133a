using static DecisionSupport.TrastuzumabResistance.Tests.Support.Regimens;

namespace DecisionSupport.TrastuzumabResistance.Tests.Safety;

public sealed class HeartTests
{
    [Theory]
    [MemberData(nameof(Situations.Names), MemberType = typeof(Situations))]
    public void Below_40_per_cent_every_regimen_with_an_antibody_conjugate_or_lapatinib_is_contraindicated(string situation)
    {
        foreach (var jurisdiction in AssessmentOptions.Jurisdictions)
        {
            Assert.Equal(
                Drugs.CombinationsWith(Drugs.Her2AntibodiesConjugatesAndLapatinib).Order(),
                Situations.Of(situation).WithLvef(39).Assessed(jurisdiction).Contraindicated().Order());
        }
    }

    [Theory]
    [InlineData(40)]
    [InlineData(49)]
    [InlineData(50)]
    public void From_40_per_cent_nothing_is_contraindicated(double lvef) =>
        Assert.All(Situations.All, s => Assert.Empty(s.Patient.WithLvef(lvef).Assessed().Contraindicated()));

    [Theory]
    [InlineData(40, true)]
    [InlineData(49, true)]
    [InlineData(49.9, true)]
    [InlineData(50, false)]
    [InlineData(62, false)]
    public void From_40_to_49_per_cent_the_regimen_stays_with_a_high_caution(double lvef, bool caution)
    {
        foreach (var option in Situations.All.SelectMany(s => s.Patient.WithLvef(lvef).Assessed().Suggestions).Where(s => s.Agents.Any(Drugs.Her2AntibodiesConjugatesAndLapatinib.Contains)))
        {
            Assert.Equal(caution, option.Cautions.Any(c => c is { Code: "lvef-40-49", Severity: CautionSeverity.High }));
        }
    }

    [Theory]
    [InlineData(40)]
    [InlineData(49)]
    public void Caution_takes_nothing_off_the_list(double lvef) =>
        Assert.All(Situations.All, s => Assert.Equal(s.Patient.Assessed().Suggested(), s.Patient.WithLvef(lvef).Assessed().Suggested()));

    [Theory]
    [InlineData(49.9, false)]
    [InlineData(50, true)]
    [InlineData(54, true)]
    [InlineData(54.9, true)]
    [InlineData(55, false)]
    public void In_early_disease_pertuzumab_wants_55_per_cent(double lvef, bool caution)
    {
        Assert.Equal(caution, A.HerTwoPositive().Neoadjuvant().WithLvef(lvef).Assessed().Option(Thp).CautionCodes().Contains("lvef-50-54-early"));
        Assert.Equal(caution, A.HerTwoPositive().Adjuvant().WithLvef(lvef).Assessed().Option(Antibodies).CautionCodes().Contains("lvef-50-54-early"));
    }

    [Fact]
    public void The_55_per_cent_are_for_pertuzumab_in_early_disease_only()
    {
        Assert.DoesNotContain("lvef-50-54-early", A.HerTwoPositive().Adjuvant().WithLvef(54).Assessed().Option("trastuzumab").CautionCodes());
        Assert.DoesNotContain("lvef-50-54-early", A.HerTwoPositive().Metastatic().WithLvef(54).Assessed().Option(Thp).CautionCodes());
    }

    [Fact]
    public void The_reason_is_a_boxed_warning_or_not_studied_as_each_label_has_it()
    {
        var assessment = A.HerTwoPositive().AfterThp().WithLvef(39).Assessed();

        Assert.Contains("Not studied", TextOf(Tdxd), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Boxed warning", TextOf(TrastuzumabCapecitabine), StringComparison.OrdinalIgnoreCase);

        string TextOf(string id) => string.Join(" ", assessment.Excluded.Single(e => e.Id == id).Reasons.Where(r => r.Code == "contraindicated").Select(r => r.Text));
    }

    [Fact]
    public void An_unknown_ejection_fraction_must_be_known_before()
    {
        Assert.Contains("clinical.lvefPercent", A.HerTwoPositive().AfterThp().WithLvef(null).Assessed().Option(Tdxd).CheckBefore);
        Assert.DoesNotContain("clinical.lvefPercent", A.HerTwoPositive().AfterThp().Assessed().Option(Tdxd).CheckBefore);
    }
}
