using DecisionSupport.Checking;
using DecisionSupport.Facts;
using DecisionSupport.TrastuzumabResistance.Tests.Support.Mutation;

namespace DecisionSupport.TrastuzumabResistance.Tests.Knowledge;

/// <summary>The linter of rules finds nothing in the pack, and finds what is put into it on purpose.</summary>
[NotInMutationRuns("Made-up patients.")]
public sealed class RuleCheckTests
{
    [Fact]
    public void No_rule_is_dead_and_none_contradicts_another() => Assert.Empty(RuleCheck.Run(Clinic.Pack));

    [Fact]
    public void A_rule_that_never_fires_is_named() => Assert.Contains(
        With(typeof(WaitsForAnUnknownMarker)), p => p.IsError && p.Subject == "rule test/waits-for-an-unknown-marker" && p.Message.StartsWith("never fires", StringComparison.Ordinal));

    [Fact]
    public void Two_rules_that_decide_the_hormone_receptor_are_named() => Assert.Contains(
        With(typeof(DecidesTheReceptorAgain)), p => p.Subject == "hormone receptor" && p.Message.Contains("interpret/hormone-receptor and test/decides-the-receptor-again", StringComparison.Ordinal));

    [Fact]
    public void A_rule_that_shows_what_another_denies_is_named() => Assert.Contains(
        With(typeof(ShowsAMechanismByAnIntactProtein)), p => p.Subject == "mechanism klk10-overexpression" && p.Message.Contains("test/shows-by-an-intact-protein", StringComparison.Ordinal));

    private static IReadOnlyList<KnowledgeProblem> With(Type rule) => RuleCheck.Run(
        Clinic.Pack, x => x.PrivateTypes(true).From([.. Clinic.Pack.Assembly.GetTypes().Where(t => typeof(Rule).IsAssignableFrom(t) && !t.IsAbstract), rule]));

    [Name("test/waits-for-an-unknown-marker")]
    private sealed class WaitsForAnUnknownMarker : Rule
    {
        public override void Define()
        {
            BiomarkerFinding finding = null!;
            When().Match(() => finding, f => f.Biomarker == "no-such-marker");
            Then().Yield(_ => new MechanismSupport("test", MechanismIds.SrcActivation, finding, "never"));
        }
    }

    [Name("test/decides-the-receptor-again")]
    private sealed class DecidesTheReceptorAgain : Rule
    {
        public override void Define()
        {
            CaseContext context = null!;
            When().Match(() => context);
            Then().Yield(_ => new HormoneReceptorStatus("test/decides-the-receptor-again", HormoneReceptorStatus.Unknown));
        }
    }

    [Name("test/shows-by-an-intact-protein")]
    private sealed class ShowsAMechanismByAnIntactProtein : Rule
    {
        public override void Define()
        {
            BiomarkerFinding finding = null!;
            When().Match(() => finding, f => f.Biomarker == "klk10", f => f.Is("low"));
            Then().Yield(_ => new MechanismSupport("test/shows-by-an-intact-protein", MechanismIds.Klk10Overexpression, finding, "shown"));
        }
    }
}
