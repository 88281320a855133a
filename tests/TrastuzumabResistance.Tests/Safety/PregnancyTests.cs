namespace DecisionSupport.TrastuzumabResistance.Tests.Safety;

public sealed class PregnancyTests
{
    [Theory]
    [MemberData(nameof(Situations.Names), MemberType = typeof(Situations))]
    public void Pregnancy_excludes_every_targeted_drug(string situation)
    {
        var contraindicated = Situations.Of(situation).Pregnant().Assessed().Contraindicated().ToList();

        Assert.Empty(Drugs.CombinationsWith(Drugs.Targeted).Except(contraindicated));
        Assert.Empty(Situations.Of(situation).Assessed().Contraindicated());
    }

    [Fact]
    public void Metformin_and_betablockers_are_no_targeted_drugs()
    {
        var contraindicated = A.HerTwoPositive().Pregnant().Assessed().Contraindicated().ToList();

        Assert.DoesNotContain("metformin", contraindicated);
        Assert.DoesNotContain("beta-blocker", contraindicated);
    }

    [Theory]
    [InlineData(MenopausalStatus.Premenopausal, true)]
    [InlineData(MenopausalStatus.Perimenopausal, true)]
    [InlineData(MenopausalStatus.Unknown, true)]
    [InlineData(MenopausalStatus.Postmenopausal, false)]
    public void Pregnancy_is_asked_where_it_is_possible_and_not_known(MenopausalStatus status, bool asked)
    {
        var patient = A.HerTwoPositive().AfterThp().Who(p => p with { MenopausalStatus = status, Pregnancy = PregnancyStatus.Unknown });

        Assert.Equal(asked, patient.Assessed().Option(Regimens.Tdxd).CheckBefore.Contains("patient.pregnancy"));
    }

    [Fact]
    public void A_man_is_not_asked() => Assert.DoesNotContain(
        "patient.pregnancy",
        A.HerTwoPositive().AfterThp().Who(_ => new PatientFacts { Sex = Sex.Male }).Assessed().Option(Regimens.Tdxd).CheckBefore);
}
