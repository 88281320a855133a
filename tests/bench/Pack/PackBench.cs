using DecisionSupport.Bench.Measuring;
using DecisionSupport.Facts;
using DecisionSupport.Running;
using DecisionSupport.TrastuzumabResistance;

namespace DecisionSupport.Bench.Pack;

internal static class PackBench
{
    public static void Run(bool spin = false)
    {
        var pack = new TrastuzumabResistancePack();
        var knowledge = pack.Knowledge;
        var cases = PackCase.All(knowledge);
        var definitions = PackCase.Definitions(knowledge, "US");
        var repository = new RuleRepository(new PackActivator(knowledge));
        repository.Load(x => x.PrivateTypes(true).From(pack.Assembly));
        var factory = repository.Compile();
        var pool = new Sessions(factory);
        Console.WriteLine($"{cases.Count} cases, {definitions.Length} definitions, {repository.GetRules().Count()} rules");
        object Fresh(int i) => Go(factory.CreateSession(), i);
        object Go(ISession session, int i)
        {
            session.InsertAll(PackCase.Facts(cases[i], knowledge).Concat(definitions));
            session.Fire();
            return new object?[]
            {
                session.Query<BiomarkerFinding>(), session.Query<HormoneReceptorStatus>(), session.Query<ScopeDecision>(), session.Query<RaisedIssues>(),
                session.Query<MechanismConclusion>(), session.Query<PlacementReview>(), session.Query<Exclusion>(), session.Query<Indication>(), session.Query<RaisedCaution>(), session.Query<SafetyQuestion>(),
            };
        }

        if (spin)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            for (var i = 0; watch.Elapsed.TotalSeconds < 10; i++)
            {
                var s = pool.Rent();
                Go(s, i % cases.Count);
                pool.Return(s);
            }

            return;
        }

        Table.Write("pack", PairedRun.Measure(
            [
                new("new", Fresh),
                new("pooled", i => { var s = pool.Rent(); var r = Go(s, i); pool.Return(s); return r; }),
            ], cases.Count, cases.Count * 5, 20));
    }
}
