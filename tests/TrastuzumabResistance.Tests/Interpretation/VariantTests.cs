namespace DecisionSupport.TrastuzumabResistance.Tests.Interpretation;

public sealed class VariantTests
{
    [Theory]
    [InlineData("p.H1047R")]
    [InlineData("H1047R")]
    [InlineData("p.His1047Arg")]
    [InlineData("His1047Arg")]
    [InlineData("p.(His1047Arg)")]
    [InlineData("p.(H1047R)")]
    public void A_hotspot_is_found_however_it_is_written(string protein)
    {
        var finding = A.HerTwoPositive().WithVariant("pik3ca", protein).Assessed().Finding("pik3ca");

        Assert.Equal(("p.H1047R", FindingState.Positive), (finding.Call, finding.State));
    }

    [Theory]
    [InlineData("pik3ca", "p.E545K")]
    [InlineData("pik3ca", "p.E542K")]
    [InlineData("akt1", "p.E17K")]
    [InlineData("erbb2-mutation", "p.L755S")]
    public void Hotspots_of_each_gene_are_positive(string gene, string protein) =>
        Assert.Equal(FindingState.Positive, A.HerTwoPositive().WithVariant(gene, protein).Assessed().State(gene));

    [Theory]
    [InlineData("pathogenic", FindingState.Positive)]
    [InlineData("likely-pathogenic", FindingState.Positive)]
    [InlineData(null, FindingState.Equivocal)]
    [InlineData("vus", FindingState.Equivocal)]
    [InlineData("likely-benign", FindingState.Negative)]
    [InlineData("benign", FindingState.Negative)]
    public void Another_variant_is_what_the_laboratory_calls_it(string? classification, FindingState expected) =>
        Assert.Equal(expected, A.HerTwoPositive().WithVariant("pik3ca", "p.R93W", classification).Assessed().State("pik3ca"));

    [Theory]
    [InlineData("p.H1047=")]
    [InlineData("p.His1047His")]
    [InlineData("p.H1047H")]
    public void A_silent_variant_is_negative_even_at_a_hotspot(string protein) =>
        Assert.Equal(FindingState.Negative, A.HerTwoPositive().WithVariant("pik3ca", protein).Assessed().State("pik3ca"));

    [Fact]
    public void The_alteration_counts_whatever_stands_beside_it()
    {
        var finding = A.HerTwoPositive().WithVariants("pik3ca", ("p.R93W", "vus"), ("p.E545K", null), ("p.I391M", "benign")).Assessed().Finding("pik3ca");

        Assert.Equal(("p.E545K", FindingState.Positive), (finding.Call, finding.State));
    }

    [Fact]
    public void Another_pathogenic_variant_counts_as_the_mutation()
    {
        var assessment = A.HerTwoPositive().AfterThp().WithVariant("pik3ca", "p.R93W", "pathogenic").Assessed();

        Assert.Equal(Likelihood.Likely, assessment.Mechanism("pi3k-akt-activation").Likelihood);
        Assert.Equal(["pi3k-akt-activation"], assessment.Option("trastuzumab-emtansine").Addresses);
    }

    [Fact]
    public void A_vus_makes_the_mechanism_indeterminate_and_not_absent() =>
        Assert.Equal(Presence.Indeterminate, A.HerTwoPositive().Showing("pten=intact").WithVariant("pik3ca", "p.R93W", "vus").Assessed().Mechanism("pi3k-akt-activation").Presence);
}
