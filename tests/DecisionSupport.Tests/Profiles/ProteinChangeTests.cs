using DecisionSupport.Profiles;

namespace DecisionSupport.Tests.Profiles;

public sealed class ProteinChangeTests
{
    [Theory]
    [InlineData("p.H1047R", "H1047R")]
    [InlineData("H1047R", "H1047R")]
    [InlineData("p.His1047Arg", "H1047R")]
    [InlineData("His1047Arg", "H1047R")]
    [InlineData("p.(His1047Arg)", "H1047R")]
    [InlineData("(H1047R)", "H1047R")]
    [InlineData("P.H1047R", "H1047R")]
    [InlineData("  p.H1047R ", "H1047R")]
    [InlineData("NP_006209.2:p.His1047Arg", "H1047R")]
    [InlineData("NP_006209.2:p.(His1047Arg)", "H1047R")]
    [InlineData("p.E17K", "E17K")]
    [InlineData("p.R130*", "R130*")]
    [InlineData("p.R130X", "R130*")]
    [InlineData("p.Arg130Ter", "R130*")]
    [InlineData("p.Arg130*", "R130*")]
    [InlineData("p.R97fs", "R97fs")]
    [InlineData("p.Arg97fs", "R97fs")]
    [InlineData("p.R97Pfs*23", "R97Pfs*23")]
    [InlineData("p.R97PfsX23", "R97Pfs*23")]
    [InlineData("p.Arg97ProfsTer23", "R97Pfs*23")]
    [InlineData("p.R97fs*", "R97fs*")]
    [InlineData("p.E746_A750del", "E746_A750del")]
    [InlineData("p.Glu746_Ala750del", "E746_A750del")]
    [InlineData("p.N345del", "N345del")]
    [InlineData("p.Y772_A775dup", "Y772_A775dup")]
    [InlineData("p.Tyr772_Ala775dup", "Y772_A775dup")]
    [InlineData("p.A775_G776insYVMA", "A775_G776insYVMA")]
    [InlineData("p.Ala775_Gly776insTyrValMetAla", "A775_G776insYVMA")]
    [InlineData("p.G776delinsVC", "G776delinsVC")]
    [InlineData("p.Gly776delinsValCys", "G776delinsVC")]
    [InlineData("p.L755_T759delinsS", "L755_T759delinsS")]
    [InlineData("p.H1047=", "H1047=")]
    [InlineData("p.His1047=", "H1047=")]
    [InlineData("p.H1047H", "H1047=")]
    [InlineData("p.His1047His", "H1047=")]
    public void A_spelling_of_HGVS_reads_to_one_normal_form(string text, string change)
    {
        var parsed = ProteinChange.Parse(text);

        Assert.Equal(change, parsed?.Change);
        Assert.Equal("p." + change, parsed?.ToString());
        Assert.Equal(parsed, ProteinChange.Parse(parsed!.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("p.")]
    [InlineData("H1047")]
    [InlineData("1047R")]
    [InlineData("H0R")]
    [InlineData("H01047R")]
    [InlineData("H104711R")]
    [InlineData("h1047r")]
    [InlineData("B1047R")]
    [InlineData("H1047J")]
    [InlineData("HIS1047ARG")]
    [InlineData("p.Hiz1047Arg")]
    [InlineData("p.H1047R p.E545K")]
    [InlineData("p.H1047R;p.E545K")]
    [InlineData("p.(H1047R")]
    [InlineData("p.H1047R)")]
    [InlineData("p.(H1047R\n)")]
    [InlineData("p.?")]
    [InlineData("p.0")]
    [InlineData("c.3140A>G")]
    [InlineData("NM_006218.4:c.3140A>G")]
    [InlineData("exon 20 insertion")]
    [InlineData("H1٠47R")]
    [InlineData("amplification")]
    public void What_is_no_protein_change_is_refused(string? text) => Assert.Null(ProteinChange.Parse(text));

    [Fact]
    public void Endless_text_is_refused_at_once() => Assert.Null(ProteinChange.Parse("p.A1_C2ins" + new string('A', 1_000_000)));

    [Theory]
    [InlineData("p.H1047=", true)]
    [InlineData("p.H1047H", true)]
    [InlineData("p.H1047R", false)]
    [InlineData("p.R130X", false)]
    public void Only_a_change_that_changes_nothing_is_silent(string text, bool silent) => Assert.Equal(silent, ProteinChange.Parse(text)!.IsSilent);
}
