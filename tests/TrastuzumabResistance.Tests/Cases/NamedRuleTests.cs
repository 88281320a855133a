using System.Reflection;
using DecisionSupport.Facts;
using DecisionSupport.Running;

namespace DecisionSupport.TrastuzumabResistance.Tests.Cases;

/// <summary>Whoever asks where a conclusion comes from is sent to a rule that exists.</summary>
public sealed class NamedRuleTests
{
    [Fact]
    public void Every_conclusion_names_a_rule_of_the_pack()
    {
        var rules = new HashSet<string>(StringComparer.Ordinal);
        var runner = new RuleRunner(Clinic.Pack, x => x.PrivateTypes(true).From(Clinic.Pack.Assembly), repository =>
        {
            rules.UnionWith(repository.GetRuleSets().SelectMany(s => s.Rules).Select(r => r.Name));
            return repository.Compile();
        });

        foreach (var name in Vignette.Names)
        {
            Assert.Empty(runner.Run(Vignette.Read(name).Case(name), facts => facts, NamesIn).Except(rules));
        }
    }

    private static HashSet<string> NamesIn(ISession session) =>
    [
        .. session.Query<object>().AsEnumerable()
            .Select(fact => fact.GetType().GetProperty("Rule", BindingFlags.Instance | BindingFlags.Public)?.GetValue(fact))
            .OfType<string>(),
    ];
}
