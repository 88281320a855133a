using CsCheck;
using DecisionSupport.Running;
using DecisionSupport.TrastuzumabResistance.Tests.Support.Mutation;

namespace DecisionSupport.TrastuzumabResistance.Tests.Properties;

/// <summary>The same profile gives the same bytes, whatever the order of results and of rules.</summary>
[NotInMutationRuns("Random patients.")]
public sealed class DeterminismProperties
{
    [Fact]
    public void The_same_input_twice_gives_the_same_bytes() => RandomPatients.InScope.Sample(
        random => AssertSame(random.Patient.Assessed(random.Jurisdiction), random.Patient.Assessed(random.Jurisdiction)), iter: 100);

    [Fact]
    public void The_order_of_results_does_not_matter() => Gen.Select(RandomPatients.InScope, Gen.Int).Sample(
        (random, seed) =>
        {
            var results = random.Patient.Profile.Results.ToArray();
            new Random(seed).Shuffle(results);
            var shuffled = new Patient(random.Patient.Profile with { Results = results });
            AssertSame(random.Patient.Assessed(random.Jurisdiction), shuffled.Assessed(random.Jurisdiction));
        },
        iter: 250);

    [Fact]
    public void The_order_of_rules_does_not_matter()
    {
        var types = Clinic.Pack.Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Rule)) && !t.IsAbstract).ToArray();
        Assert.InRange(types.Length, 50, 200);
        for (var seed = 0; seed < 4; seed++)
        {
            new Random(seed).Shuffle(types);
            var order = types.ToArray();
            var shuffled = new RuleRunner(Clinic.Pack, x => x.PrivateTypes(true).From(order));
            RandomPatients.InScope.Sample(
                random => AssertSame(random.Patient.Assessed(random.Jurisdiction), Clinic.Assess(shuffled, random.Patient.Profile, random.Jurisdiction)), iter: 50);
        }
    }

    [Fact]
    public void What_a_host_gets_differs_by_what_is_missing_and_by_provenance_only() => RandomPatients.InScope.Sample(
        random =>
        {
            var host = random.Patient.AssessedAsHost(random.Jurisdiction);
            var here = random.Patient.Assessed(random.Jurisdiction);
            AssertSame(here, host with { Missing = [], MissingPairs = PairSearch.None, Provenance = here.Provenance });
        },
        iter: 5);

    [Fact]
    public void A_host_gets_the_same_bytes_whatever_the_order_of_results() => RandomPatients.InScope.Sample(
        random => AssertSame(
            random.Patient.AssessedAsHost(random.Jurisdiction),
            new Patient(random.Patient.Profile with { Results = [.. random.Patient.Profile.Results.Reverse()] }).AssessedAsHost(random.Jurisdiction)),
        iter: 5);

    private static void AssertSame(Assessment expected, Assessment actual) =>
        Assert.True(AssessmentSerializer.ToUtf8(expected).AsSpan().SequenceEqual(AssessmentSerializer.ToUtf8(actual)), "the bytes differ");
}
