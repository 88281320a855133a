using static DecisionSupport.TrastuzumabResistance.Tests.Support.Regimens;

namespace DecisionSupport.TrastuzumabResistance.Tests.Combinations;

/// <summary>What comes first in each situation, in the United States where a test names no other place.</summary>
public sealed class SequenceTests
{
    [Fact]
    public void First_line_without_earlier_therapy_is_deruxtecan_with_pertuzumab_then_THP() =>
        Assert.Equal([TdxdPertuzumab, Thp], A.HerTwoPositive().Metastatic().Assessed().Standard());

    [Fact]
    public void First_line_long_after_adjuvant_therapy_is_the_same() =>
        Assert.Equal([TdxdPertuzumab, Thp], RelapsedOn("2026-11-01", adjuvantEnd: "2023-05-01").Assessed().Standard());

    [Fact]
    public void Relapse_after_6_to_12_months_keeps_the_order_and_adds_deruxtecan_with_a_caution()
    {
        var assessment = RelapsedOn("2026-11-01", adjuvantEnd: "2026-02-01").Assessed();

        Assert.Equal([TdxdPertuzumab, Thp, Tdxd], assessment.Standard());
        Assert.Contains("label-interval", assessment.Option(Tdxd).CautionCodes());
    }

    [Fact]
    public void Relapse_after_more_than_12_months_leaves_deruxtecan_alone_for_later() =>
        Assert.Equal(["line-mismatch"], RelapsedOn("2026-11-01", adjuvantEnd: "2025-10-31").Assessed().ReasonsAgainst(Tdxd));

    [Fact]
    public void Relapse_within_6_months_is_deruxtecan()
    {
        var assessment = RelapsedOn("2026-11-01", adjuvantEnd: "2026-08-01").Assessed();

        Assert.Equal(Tdxd, assessment.Suggested().First());
        Assert.DoesNotContain("label-interval", assessment.Option(Tdxd).CautionCodes());
        Assert.Equal(["line-mismatch"], assessment.ReasonsAgainst(Thp));
    }

    [Theory]
    [InlineData("2026-05-01", "2026-11-01", Tdxd)]
    [InlineData("2026-04-30", "2026-11-01", TdxdPertuzumab)]
    [InlineData("2025-08-31", "2026-02-28", Tdxd)]
    [InlineData("2025-08-31", "2026-03-01", TdxdPertuzumab)]
    public void Six_months_to_the_day_is_within_6_months_and_one_day_more_is_not(string adjuvantEnd, string relapse, string first) =>
        Assert.Equal(first, RelapsedOn(relapse, adjuvantEnd).Assessed().Suggested().First());

    [Fact]
    public void Relapse_during_adjuvant_therapy_is_within_6_months() => Assert.Equal(
        Tdxd,
        A.HerTwoPositive().MetastaticSince("2026-11-01").Received("trastuzumab docetaxel", DiseaseSetting.Adjuvant, TherapyOutcome.Progression).Assessed().Suggested().First());

    [Fact]
    public void Without_a_day_of_relapse_the_day_of_assessment_counts_and_is_named()
    {
        var assessment = A.HerTwoPositive().Metastatic().AfterAdjuvantTrastuzumab("2026-08-01").Assessed();

        Assert.Equal(Tdxd, assessment.Suggested().First());
        Assert.Contains(assessment.Case.Notes, n => n.Contains("day of the assessment", StringComparison.Ordinal));
        Assert.Empty(RelapsedOn("2026-11-01", "2026-08-01").Assessed().Case.Notes);
    }

    [Fact]
    public void Second_line_is_deruxtecan_then_tucatinib_then_emtansine() =>
        Assert.Equal([Tdxd, Tucatinib, Tdm1], A.HerTwoPositive().AfterThp().Assessed().Standard());

    [Fact]
    public void Second_line_with_active_brain_metastases_begins_with_tucatinib_or_deruxtecan()
    {
        var standard = A.HerTwoPositive().AfterThp().WithBrainMetastases(BrainMetastases.Active).Assessed().Standard().ToList();

        Assert.Equal([Tdxd, Tucatinib], standard.Take(2).Order());
        Assert.Equal(Tdm1, standard[2]);
    }

    [Theory]
    [InlineData(BrainMetastases.None)]
    [InlineData(BrainMetastases.Stable)]
    [InlineData(BrainMetastases.Unknown)]
    public void Brain_metastases_that_are_not_active_leave_the_order(BrainMetastases state) =>
        Assert.Equal([Tdxd, Tucatinib, Tdm1], A.HerTwoPositive().AfterThp().WithBrainMetastases(state).Assessed().Standard());

    [Fact]
    public void After_deruxtecan_come_tucatinib_emtansine_neratinib_margetuximab()
    {
        var assessment = A.HerTwoPositive().AfterThp().AfterTdxd().Assessed();

        Assert.Equal([Tucatinib, Tdm1, Neratinib, Margetuximab], assessment.Standard());
        Assert.Contains("already-received", assessment.ReasonsAgainst(Tdxd));
        Assert.Contains("already-received", assessment.ReasonsAgainst(TdxdPertuzumab));
    }

    [Fact]
    public void Maintenance_goes_on_with_both_antibodies() =>
        Assert.Equal([Antibodies], A.HerTwoPositive().OnMaintenanceAfterThp().Assessed().Standard());

    [Fact]
    public void Maintenance_of_receptor_positive_disease_may_add_palbociclib()
    {
        const string palbociclib = "palbociclib+trastuzumab+pertuzumab+letrozole";

        Assert.Equal(Tier.OffLabel, A.HerTwoPositive().HrPositive().OnMaintenanceAfterThp().Assessed().Option(palbociclib).Tier);
        Assert.Contains("biomarker-mismatch", A.HerTwoPositive().HrNegative().OnMaintenanceAfterThp().Assessed().ReasonsAgainst(palbociclib));
        Assert.Contains("biomarker-not-assessed", A.HerTwoPositive().OnMaintenanceAfterThp().Assessed().ReasonsAgainst(palbociclib));
    }

    [Fact]
    public void Residual_disease_gets_a_conjugate() => Assert.Equal([Tdxd, Tdm1], Situations.Of("residual").Assessed().Standard());

    [Fact]
    public void Without_residual_disease_no_conjugate_is_adjuvant_therapy()
    {
        var assessment = A.HerTwoPositive().Adjuvant().Diseased(d => d with { ResidualInvasiveDisease = Answer.No }).Assessed();

        Assert.Equal([Antibodies, "trastuzumab"], assessment.Standard());
        Assert.Contains("line-mismatch", assessment.ReasonsAgainst(Tdm1));
    }

    [Fact]
    public void Neoadjuvant_therapy_has_deruxtecan_and_THP() => Assert.Equal([Tdxd, Thp], A.HerTwoPositive().Neoadjuvant().Assessed().Standard());

    [Fact]
    public void In_Europe_first_line_is_THP_and_deruxtecan_with_pertuzumab_is_off_label()
    {
        var assessment = A.HerTwoPositive().Metastatic().Assessed("EU");

        Assert.Equal([Thp], assessment.Standard());
        Assert.Equal(Tier.OffLabel, assessment.Option(TdxdPertuzumab).Tier);
    }

    [Fact]
    public void In_Europe_the_wording_of_deruxtecan_names_no_interval_and_it_comes_last_after_a_long_one()
    {
        var assessment = RelapsedOn("2026-11-01", adjuvantEnd: "2023-05-01").Assessed("EU");

        Assert.Equal([Thp, Tdxd], assessment.Standard());
        Assert.Contains("not-studied", assessment.Option(Tdxd).CautionCodes());
        Assert.Equal([Thp], A.HerTwoPositive().Metastatic().Assessed("EU").Standard());
    }

    [Theory]
    [InlineData("residual")]
    [InlineData("neoadjuvant")]
    public void In_Europe_deruxtecan_in_early_disease_is_off_label(string situation) =>
        Assert.Equal(Tier.OffLabel, Situations.Of(situation).Assessed("EU").Option(Tdxd).Tier);

    [Fact]
    public void In_Europe_neratinib_for_metastatic_disease_is_off_label_and_needs_two_earlier_regimens()
    {
        Assert.Equal(Tier.OffLabel, A.HerTwoPositive().AfterThp().AfterTdxd().Assessed("EU").Option(Neratinib).Tier);
        Assert.Equal(["line-mismatch"], A.HerTwoPositive().AfterThp().Assessed("EU").ReasonsAgainst(Neratinib));
    }

    [Fact]
    public void In_Europe_lapatinib_with_trastuzumab_follows_trastuzumab_and_chemotherapy()
    {
        var receptorNegative = A.HerTwoPositive().HrNegative().Metastatic();

        Assert.Contains(Lapatinib, receptorNegative.Received("trastuzumab docetaxel").Assessed("EU").Standard());
        Assert.DoesNotContain(Lapatinib, receptorNegative.Received("trastuzumab").Assessed("EU").Suggested());
    }

    [Fact]
    public void In_Europe_tucatinib_needs_two_earlier_regimens()
    {
        Assert.Equal([Tdxd, Tdm1], A.HerTwoPositive().AfterThp().Assessed("EU").Standard());
        Assert.Equal([Tucatinib, Tdm1], A.HerTwoPositive().AfterThp().AfterTdxd().Assessed("EU").Standard());
    }

    [Fact]
    public void In_China_second_line_has_deruxtecan_and_pyrotinib_and_no_tucatinib()
    {
        var assessment = A.HerTwoPositive().AfterThp().Assessed("CN");

        Assert.Equal([Tdxd, Pyrotinib], assessment.Standard());
        Assert.Contains("not-approved", assessment.ReasonsAgainst(Tucatinib));
    }

    [Theory]
    [MemberData(nameof(Situations.Names), MemberType = typeof(Situations))]
    public void Standard_comes_before_off_label_before_investigational(string situation)
    {
        foreach (var jurisdiction in AssessmentOptions.Jurisdictions)
        {
            var suggestions = Situations.Of(situation).Assessed(jurisdiction).Suggestions;
            Assert.Equal(suggestions.Select(s => s.Tier).Order(), suggestions.Select(s => s.Tier));
            Assert.Equal(Enumerable.Range(1, suggestions.Count), suggestions.Select(s => s.Rank));
        }
    }

    private static Patient RelapsedOn(string day, string adjuvantEnd) => A.HerTwoPositive().MetastaticSince(day).AfterAdjuvantTrastuzumab(adjuvantEnd);
}
