using DecisionSupport.Facts;
using DecisionSupport.Overlays;
using DecisionSupport.Running;

namespace DecisionSupport.TrastuzumabResistance.Tests.Cases;

/// <summary>No rule is dead: each fires in at least one vignette, so that a clinician can read what it does.</summary>
public sealed class RuleCoverageTests
{
    // Needs a site's overlay, which vignettes do not have.
    private const string Formulary = "exclude/not-on-formulary";

    // They stand ready for a label that forbids; the labels known today ask for care only.
    private static readonly string[] Waiting = ["exclude/contraindicated/platelets", "exclude/contraindicated/qtc", "exclude/contraindicated/renal"];

    [Fact]
    public void Every_rule_fires_in_some_vignette()
    {
        var (runner, rules, fired) = Watched(Clinic.Pack);
        foreach (var name in Vignette.Names)
        {
            Run(runner, name);
        }

        Assert.Equal(string.Join(", ", [.. Waiting, Formulary]), string.Join(", ", rules.Except(fired).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_rule_on_formularies_fires_where_there_is_one()
    {
        var site = new SiteOverlay(new OverlayDocument { Name = "Our hospital", Formulary = new Formulary { Agents = [new FormularyEntry("tucatinib")] } }, "0");
        var (runner, _, fired) = Watched(new LocalPack(Clinic.Pack, site));

        Run(runner, "second-line");

        Assert.Contains(Formulary, fired);
    }

    private static (RuleRunner Runner, HashSet<string> Rules, HashSet<string> Fired) Watched(IRulePack pack)
    {
        var rules = new HashSet<string>(StringComparer.Ordinal);
        var fired = new HashSet<string>(StringComparer.Ordinal);
        var runner = new RuleRunner(pack, x => x.PrivateTypes(true).From(pack.Assembly), repository =>
        {
            rules.UnionWith(repository.GetRuleSets().SelectMany(s => s.Rules).Select(r => r.Name));
            var factory = repository.Compile();
            factory.Events.RuleFiredEvent += (_, e) => fired.Add(e.Rule.Name);
            return factory;
        });
        return (runner, rules, fired);
    }

    private static void Run(RuleRunner runner, string name) => runner.Run(Vignette.Read(name).Case(name), CancellationToken.None);
}
