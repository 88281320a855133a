using static DecisionSupport.TrastuzumabResistance.Tests.Support.Regimens;

namespace DecisionSupport.TrastuzumabResistance.Tests.Combinations;

/// <summary>Every code, once where it applies and once where it does not.</summary>
public sealed class ExclusionTests
{
    private static readonly Patient SecondLine = A.HerTwoPositive().AfterThp();

    [Theory]
    [InlineData("development-stopped", "poziotinib")]
    [InlineData("development-stopped", "trastuzumab-duocarmazine")]
    [InlineData("negative-trial", "pertuzumab")]
    [InlineData("negative-trial", "everolimus+trastuzumab+paclitaxel")]
    [InlineData("no-clinical-evidence", "zenocutuzumab+trastuzumab")]
    [InlineData("no-clinical-evidence", "go-203")]
    [InlineData("same-as-trastuzumab", "ct-p6")]
    [InlineData("same-as-trastuzumab", "pf-05280014")]
    [InlineData("harm-signal", "beta-blocker")]
    public void A_standing_reason_holds_in_every_situation(string code, string combination)
    {
        foreach (var (_, patient) in Situations.All)
        {
            Assert.Contains(code, patient.Assessed().ReasonsAgainst(combination));
        }

        Assert.DoesNotContain(code, SecondLine.Assessed().ReasonsAgainst(Tdxd));
    }

    [Fact]
    public void Not_approved_speaks_for_one_jurisdiction()
    {
        Assert.Contains("not-approved", SecondLine.Assessed("US").ReasonsAgainst(Pyrotinib));
        Assert.Contains("not-approved", SecondLine.Assessed("EU").ReasonsAgainst(Pyrotinib));
        Assert.Empty(SecondLine.Assessed("CN").ReasonsAgainst(Pyrotinib));
    }

    [Fact]
    public void Margetuximab_is_approved_in_the_United_States_only()
    {
        var thirdLine = A.HerTwoPositive().AfterThp().AfterTdxd();

        Assert.Empty(thirdLine.Assessed("US").ReasonsAgainst(Margetuximab));
        Assert.Contains("not-approved", thirdLine.Assessed("EU").ReasonsAgainst(Margetuximab));
        Assert.Contains("not-approved", thirdLine.Assessed("CN").ReasonsAgainst(Margetuximab));
    }

    [Fact]
    public void Setting_mismatch()
    {
        Assert.Contains("setting-mismatch", A.HerTwoPositive().Adjuvant().Assessed().ReasonsAgainst(Tucatinib));
        Assert.DoesNotContain("setting-mismatch", A.HerTwoPositive().Metastatic().Assessed().ReasonsAgainst(Tucatinib));
    }

    [Fact]
    public void Line_mismatch()
    {
        Assert.Equal(["line-mismatch"], A.HerTwoPositive().Metastatic().Assessed().ReasonsAgainst(Tucatinib));
        Assert.Empty(SecondLine.Assessed().ReasonsAgainst(Tucatinib));
        Assert.Contains("line-mismatch", SecondLine.Assessed().ReasonsAgainst(TdxdPertuzumab));
        Assert.Contains("line-mismatch", SecondLine.Assessed().ReasonsAgainst(Neratinib));
    }

    [Fact]
    public void Biomarker_mismatch()
    {
        Assert.Equal(["biomarker-mismatch"], SecondLine.Showing("pten=intact pik3ca=not-detected").Assessed().ReasonsAgainst(Everolimus));
        Assert.Empty(SecondLine.Showing("pten=lost").Assessed().ReasonsAgainst(Everolimus));
    }

    [Theory]
    [InlineData("")]
    [InlineData("pten=not-done")]
    [InlineData("pten=intact")]
    [InlineData("pten=reduced")]
    [InlineData("pten=intact pik3ca=vus")]
    public void Biomarker_not_assessed(string findings) =>
        Assert.Equal(["biomarker-not-assessed"], SecondLine.Showing(findings).Assessed().ReasonsAgainst(Everolimus));

    [Fact]
    public void Hormone_receptors_unknown_is_not_assessed_and_negative_is_a_mismatch()
    {
        var thirdLine = A.HerTwoPositive().AfterThp().AfterTdxd();

        Assert.Equal(["biomarker-not-assessed"], thirdLine.Assessed().ReasonsAgainst(Abemaciclib));
        Assert.Equal(["biomarker-not-assessed"], thirdLine.Showing("er=negative").Assessed().ReasonsAgainst(Abemaciclib));
        Assert.Equal(["biomarker-mismatch"], thirdLine.HrNegative().Assessed().ReasonsAgainst(Abemaciclib));
        Assert.Empty(thirdLine.HrPositive().Assessed().ReasonsAgainst(Abemaciclib));
    }

    [Fact]
    public void Contraindicated()
    {
        Assert.Contains("contraindicated", SecondLine.WithLvef(35).Assessed().ReasonsAgainst(Tdxd));
        Assert.Empty(SecondLine.WithLvef(60).Assessed().ReasonsAgainst(Tdxd));
    }

    [Fact]
    public void Every_reason_that_applies_is_given() => Assert.Equal(
        ["already-received", "contraindicated", "line-mismatch"],
        A.HerTwoPositive().AfterTdxd().WithLvef(35).Assessed().ReasonsAgainst(TdxdPertuzumab).Distinct().Order());

    [Theory]
    [MemberData(nameof(Situations.Names), MemberType = typeof(Situations))]
    public void Nothing_is_excluded_without_a_reason_in_words(string situation)
    {
        foreach (var jurisdiction in AssessmentOptions.Jurisdictions)
        {
            Assert.All(Situations.Of(situation).Assessed(jurisdiction).Excluded, e => Assert.NotEmpty(e.Reasons));
            Assert.All(Situations.Of(situation).Assessed(jurisdiction).Excluded.SelectMany(e => e.Reasons), r => Assert.False(string.IsNullOrWhiteSpace(r.Text)));
        }
    }

    [Fact]
    public void Pertuzumab_alone_carries_a_response_of_3_per_cent_and_a_benefit_of_10()
    {
        var assessment = SecondLine.Assessed();
        var cited = assessment.Excluded.Single(e => e.Id == "pertuzumab").Reasons.SelectMany(r => r.Evidence).ToHashSet();
        var figures = assessment.Evidence.Where(e => cited.Contains(e.Id)).SelectMany(e => e.Figures).ToList();

        Assert.Contains("ORR 3.4 %", figures);
        Assert.Contains("CBR 10.3 %", figures);
    }
}
