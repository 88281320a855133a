using System.Text;
using CsCheck;
using DecisionSupport.Running;
using DecisionSupport.TrastuzumabResistance.Tests.Support.Mutation;

namespace DecisionSupport.TrastuzumabResistance.Tests.Properties;

/// <summary>However the engine runs, the assessment is the same.</summary>
[NotInMutationRuns("Random patients.")]
public sealed class EngineModesTests
{
    private const int Cases = 60;
    private static readonly RuleRunner Plain = new(Clinic.Pack);

    [Fact]
    public void Merging_equal_facts_changes_nothing() => SameAs(new RuleRunner(Clinic.Pack, AllRules, repository =>
        new RuleCompiler(new RuleCompilerOptions { Session = new SessionOptions { MergeEqualFacts = true } }).Compile(repository.GetRuleSets())));

    [Fact]
    public void Tracing_changes_nothing()
    {
        var fired = 0;
        SameAs(new RuleRunner(Clinic.Pack, AllRules, repository =>
        {
            var factory = repository.Compile();
            factory.Events.RuleFiredEvent += (_, _) => Interlocked.Increment(ref fired);
            factory.Events.FactInsertedEvent += (_, _) => Interlocked.Increment(ref fired);
            factory.Events.LhsExpressionEvaluatedEvent += (_, _) => Interlocked.Increment(ref fired);
            return factory;
        }));
        Assert.True(fired > Cases * 100, $"only {fired} events were raised");
    }

    [Fact]
    public void The_order_of_facts_changes_nothing() => Gen.Select(RandomPatients.InScope, Gen.Int).Sample(
        (random, seed) => Assert.Equal(
            Bytes(Plain, random),
            Encoding.UTF8.GetString(AssessmentSerializer.ToUtf8(Clinic.Assess(context => Plain.Run(context, f => Shuffled(f, seed), s => new Conclusions(context, s)), random.Patient.Profile, random.Jurisdiction)))),
        iter: Cases,
        threads: 1);

    [Fact]
    public void A_session_used_before_gives_what_a_new_one_gives()
    {
        // One runner keeps its session from patient to patient; the other starts afresh for each.
        var used = new RuleRunner(Clinic.Pack);
        RandomPatients.InScope.Sample(random => Assert.Equal(Bytes(new RuleRunner(Clinic.Pack), random), Bytes(used, random)), iter: 12, threads: 1);
    }

    private static void SameAs(RuleRunner other) =>
        RandomPatients.InScope.Sample(random => Assert.Equal(Bytes(Plain, random), Bytes(other, random)), iter: Cases, threads: 1);

    private static string Bytes(RuleRunner runner, (Patient Patient, string Jurisdiction) random) =>
        Encoding.UTF8.GetString(AssessmentSerializer.ToUtf8(Clinic.Assess(runner, random.Patient.Profile, random.Jurisdiction)));

    private static void AllRules(IRuleLoadSpec spec) => spec.PrivateTypes(true).From(Clinic.Pack.Assembly);

    private static List<object> Shuffled(IEnumerable<object> facts, int seed)
    {
        var list = facts.ToArray();
        new Random(seed).Shuffle(list);
        return [.. list];
    }
}
