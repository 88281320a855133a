namespace DecisionSupport.TrastuzumabResistance.Tests.Differences;

/// <summary>Which clinical fields are asked for, and with which answers.</summary>
public sealed class ClinicalUnknownTests
{
    [Fact]
    public void A_label_that_forbids_makes_the_answer_worth_asking_for()
    {
        var missing = A.HerTwoPositive().Metastatic().AfterThp().WithLvef(null).AssessedAsHost().Missing.Single(m => m.Field == "clinical.lvefPercent");

        Assert.Equal(["clinical.lvefPercent=35"], missing.WouldChange.Select(a => a.Set));
        Assert.Equal(MissingKind.Unknown, missing.Kind);
    }

    [Fact]
    public void Kidneys_on_which_no_label_forbids_are_missing_without_an_effect() =>
        Assert.Empty(A.HerTwoPositive().Metastatic().AfterThp().Clinically(c => c with { RenalImpairment = Impairment.Unknown }).AssessedAsHost()
            .Missing.Single(m => m.Field == "clinical.renalImpairment").WouldChange);

    [Fact]
    public void An_unknown_day_of_relapse_is_tried_on_either_side_of_six_months()
    {
        var missing = A.HerTwoPositive().Metastatic().AfterAdjuvantTrastuzumab("2025-05-20").AssessedAsHost().Missing.Single(m => m.Field == "disease.metastaticSince");

        Assert.Contains(missing.WouldChange, a => a.Set == "disease.metastaticSince=2025-08-20" && a.Difference.Options.Count > 0);
    }

    [Fact]
    public void A_day_of_relapse_that_is_known_is_not_asked_for() =>
        Assert.DoesNotContain(A.HerTwoPositive().MetastaticSince("2026-01-01").AfterAdjuvantTrastuzumab("2025-05-20").AssessedAsHost().Missing, m => m.Field == "disease.metastaticSince");

    [Fact]
    public void Why_a_biomarker_is_missing_has_a_code_of_its_own()
    {
        var missing = A.HerTwoPositive().Showing("pten=not-done pik3ca=failed akt1=unknown er=equivocal").With("muc4", score: "2+").AssessedAsHost().Missing;
        MissingKind Kind(string biomarker) => missing.Single(m => m.Biomarker == biomarker).Kind;

        Assert.Equal(
            [MissingKind.NotDone, MissingKind.Failed, MissingKind.Unknown, MissingKind.Equivocal, MissingKind.Uninterpreted, MissingKind.NotReported],
            new[] { "pten", "pik3ca", "akt1", "er", "muc4", "muc1" }.Select(Kind));
    }
}
