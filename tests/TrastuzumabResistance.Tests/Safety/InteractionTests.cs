using static DecisionSupport.TrastuzumabResistance.Tests.Support.Regimens;

namespace DecisionSupport.TrastuzumabResistance.Tests.Safety;

public sealed class InteractionTests
{
    private static readonly Patient ThirdLine = A.HerTwoPositive().AfterThp().AfterTdxd();

    [Theory]
    [InlineData("gemfibrozil", Tucatinib, "interaction-strong-cyp2c8-inhibitor")]
    [InlineData("clopidogrel", Tucatinib, "interaction-strong-cyp2c8-inhibitor")]
    [InlineData("rifampicin", Tucatinib, "interaction-strong-cyp3a4-inducer")]
    [InlineData("clarithromycin", Neratinib, "interaction-strong-cyp3a4-inhibitor")]
    [InlineData("clarithromycin", Tdm1, "interaction-strong-cyp3a4-inhibitor")]
    [InlineData("diltiazem", Neratinib, "interaction-moderate-cyp3a4-inhibitor")]
    [InlineData("omeprazole", Neratinib, "interaction-ppi")]
    public void An_interacting_medicine_is_a_caution_that_names_it(string medicine, string regimen, string code)
    {
        var caution = ThirdLine.Taking(medicine).Assessed().Option(regimen).Cautions.Single(c => c.Code == code);

        Assert.Contains(medicine, caution.Text, StringComparison.Ordinal);
        Assert.Equal(CautionSeverity.High, caution.Severity);
        Assert.DoesNotContain(code, ThirdLine.Assessed().Option(regimen).CautionCodes());
    }

    [Theory]
    [InlineData("omeprazole", Tucatinib)]
    [InlineData("gemfibrozil", Neratinib)]
    public void A_medicine_that_does_not_interact_is_no_caution(string medicine, string regimen) =>
        Assert.DoesNotContain(ThirdLine.Taking(medicine).Assessed().Option(regimen).CautionCodes(), c => c.StartsWith("interaction", StringComparison.Ordinal));

    [Theory]
    [InlineData("Plavix")]
    [InlineData("CLOPIDOGREL")]
    [InlineData(" clopidogrel ")]
    public void Brand_names_and_spelling_do_not_matter(string medicine)
    {
        var assessment = ThirdLine.Taking(medicine).Assessed();

        Assert.Contains("interaction-strong-cyp2c8-inhibitor", assessment.Option(Tucatinib).CautionCodes());
        Assert.Empty(assessment.DataIssues);
    }

    [Fact]
    public void A_strong_inducer_is_forbidden_by_the_European_label_of_neratinib()
    {
        var patient = Situations.Of("adjuvant").Taking("rifampicin");

        Assert.Contains("contraindicated", patient.Assessed("EU").ReasonsAgainst("neratinib"));
        Assert.Contains("interaction-strong-cyp3a4-inducer", patient.Assessed("US").Option("neratinib").CautionCodes());
    }

    [Fact]
    public void An_unknown_medicine_is_said_not_to_have_been_checked()
    {
        var issue = Assert.Single(ThirdLine.Taking("omeprazole", "hawthorn").Assessed().DataIssues);

        Assert.Equal(("medicine-not-checked", "/medications/1", IssueSeverity.Info), (issue.Code, issue.Path, issue.Severity));
    }
}
